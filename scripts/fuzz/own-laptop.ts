import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts, type Report, startCloud } from "@onboarding/local-cloud";
import { buildFunctions } from "../build-functions.ts";
import { servicesOn } from "../laptop-services.ts";
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
    const services = servicesOn(ports);
    await buildFunctions(bundles);
    const region = synthesizeLaptop(assembly, services, bundles);
    const cloud = await startCloud({ assembly, region, ports, report });
    return {
      api: services.apiUrl,
      issuer: services.issuer,
      sumsub: services.sumsubUrl,
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
