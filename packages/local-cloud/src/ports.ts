import { once } from "node:events";
import { createServer } from "node:net";

/** Where the parts of the laptop cloud listen, all on 127.0.0.1. */
export interface Ports {
  readonly api: number;
  readonly identity: number;
  readonly s3: number;
  /** DynamoDB, and every other AWS service that speaks JSON. */
  readonly dynamodb: number;
  readonly sumsub: number;
  /** The web page. */
  readonly desk: number;
}

/** The six ports from `first` on. */
export const portsFrom = (first: number): Ports => ({
  api: first,
  identity: first + 1,
  s3: first + 2,
  dynamodb: first + 3,
  sumsub: first + 4,
  desk: first + 5,
});

const isFree = async (port: number): Promise<boolean> => {
  const probe = createServer();
  probe.listen(port, "127.0.0.1");
  try {
    await once(probe, "listening");
    return true;
  } catch {
    return false;
  } finally {
    probe.close();
  }
};

/** Rejects with one sentence that names the ports which other programs have taken. */
export const assertFree = async (ports: Ports): Promise<void> => {
  const taken: number[] = [];
  for (const port of Object.values(ports)) if (!(await isFree(port))) taken.push(port);
  if (taken.length === 0) return;
  throw new Error(
    `Port ${taken.join(", ")} on 127.0.0.1 is taken by another program: stop it, or choose others with PORT=n.`,
  );
};

/**
 * Six neighbouring ports that are free now, for a run beside others: below those that systems lend to outgoing connections
 * (from 32,768 on), which may take a port at any moment.
 */
export const freePorts = async (): Promise<Ports> => {
  for (;;) {
    const ports = portsFrom(10_000 + Math.floor(Math.random() * 3_750) * 6);
    if (
      await assertFree(ports).then(
        () => true,
        () => false,
      )
    )
      return ports;
  }
};
