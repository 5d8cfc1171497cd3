import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts, type Report, startCloud } from "@onboarding/local-cloud";
import { buildFunctions } from "../build-functions.ts";
import { synthesizeLaptop } from "../synthesize.ts";

export interface OwnLaptop {
  readonly api: string;
  readonly issuer: string;
  readonly sumsub: string;
  stop(): Promise<void>;
}

/** A laptop cloud of its own, with its data in memory, on ports that nobody uses. Nothing of it is left after `stop`. */
export const startOwnLaptop = async (report: Report = () => {}): Promise<OwnLaptop> => {
  const folder = await mkdtemp(join(tmpdir(), "onboarding-own-"));
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const ports = await freePorts();
    const [bundles, assembly] = [join(folder, "functions"), join(folder, "cdk.out")];
    const issuer = `http://127.0.0.1:${ports.identity}/realms/onboarding`;
    const sumsub = `http://127.0.0.1:${ports.sumsub}`;
    await buildFunctions(bundles);
    const region = synthesizeLaptop(assembly, { issuer, sumsubUrl: sumsub }, bundles);
    const cloud = await startCloud({ assembly, region, ports, report });
    return {
      api: `http://127.0.0.1:${ports.api}`,
      issuer,
      sumsub,
      async stop() {
        await cloud.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
};
