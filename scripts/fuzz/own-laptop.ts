import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts, startCloud } from "@onboarding/local-cloud";
import { buildFunctions } from "../build-functions.ts";
import { synthesizeLaptop } from "../synthesize.ts";

export interface OwnLaptop {
  readonly api: string;
  readonly issuer: string;
  stop(): Promise<void>;
}

/** A laptop cloud of its own, with its data in memory, on ports that nobody uses. Nothing of it is left after `stop`. */
export const startOwnLaptop = async (): Promise<OwnLaptop> => {
  const folder = await mkdtemp(join(tmpdir(), "onboarding-fuzz-"));
  const ports = await freePorts();
  const [bundles, assembly] = [join(folder, "functions"), join(folder, "cdk.out")];
  const issuer = `http://127.0.0.1:${ports.identity}/realms/onboarding`;
  await buildFunctions(bundles);
  const region = synthesizeLaptop(assembly, { issuer, sumsubUrl: `http://127.0.0.1:${ports.sumsub}` }, bundles);
  const cloud = await startCloud({ assembly, region, ports, report: () => {} });
  return {
    api: `http://127.0.0.1:${ports.api}`,
    issuer,
    async stop() {
      await cloud.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
