import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Activity, type Cloud, freePorts, type Ports, startCloud } from "@onboarding/local-cloud";
import { functionEndpoints } from "../../packages/local-cloud/src/function-endpoints.ts";
import { functionEnvironment } from "../../packages/local-cloud/src/lambda/function-environment.ts";
import { servicesOn } from "../laptop-services.ts";
import { synthesizeLaptop } from "../synthesize.ts";

export interface BenchLaptop extends Cloud {
  readonly ports: Ports;
  /** Everything that happened, each with the time it did (milliseconds of `performance.now()`). */
  readonly timeline: readonly { readonly at: number; readonly activity: Activity }[];
  /** The whole environment of a function, by its folder's name. */
  environmentOf(folder: string): Readonly<Record<string, string>>;
}

/** The product on free ports with its data in memory, its bundles built as for a deployment. */
export const startBenchLaptop = async (): Promise<BenchLaptop> => {
  const ports = await freePorts();
  const assembly = await mkdtemp(join(tmpdir(), "onboarding-bench-"));
  const region = synthesizeLaptop(assembly, servicesOn(ports));
  const timeline: { at: number; activity: Activity }[] = [];
  const report = (activity: Activity) => timeline.push({ at: performance.now(), activity });
  const cloud = await startCloud({ assembly, region, ports, report });
  const endpointsOf = functionEndpoints(cloud.deployment, ports);
  return {
    ...cloud,
    ports,
    timeline,
    environmentOf(folder) {
      const fn = cloud.deployment.functions.find(({ name }) => name.endsWith(`-laptop-${folder}`));
      if (!fn) throw new Error(`the laptop has no function ${folder}`);
      return functionEnvironment(fn, "bench", endpointsOf(fn));
    },
    async stop() {
      await cloud.stop();
      await rm(assembly, { recursive: true, force: true });
    },
  };
};
