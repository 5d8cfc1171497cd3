import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Activity, type Deployment, freePorts, type Ports, startCloud } from "@onboarding/local-cloud";
import { functionEndpoints } from "../../packages/local-cloud/src/function-endpoints.ts";
import { functionEnvironment } from "../../packages/local-cloud/src/lambda/function-environment.ts";
import type { Laptop } from "../../test/support/laptop.ts";
import { servicesOn } from "../laptop-services.ts";
import { synthesizeLaptop } from "../synthesize.ts";
import { apiAt, apiWith } from "./api.ts";
import { folderOf, type Recording, recordingInvoker } from "./recording.ts";

export interface BenchLaptop extends Laptop {
  /** Everything that happened, each with the time it did (milliseconds of `performance.now()`). */
  readonly timeline: readonly { readonly at: number; readonly activity: Activity }[];
  /** What functions were recorded with, so far. */
  readonly recordings: readonly Recording[];
  /** The whole environment of a function, by its folder's name. */
  environmentOf(folder: string): Readonly<Record<string, string>>;
}

export interface BenchLaptopOptions {
  /** Whether a function is given an event; else it is as if it had done with it. */
  readonly isGiven?: (folder: string, event: unknown) => boolean;
  /** Whether functions are recorded just now; they are not unless told. */
  readonly isRecording?: () => boolean;
}

const subjectOf = (activity: Activity): string | undefined =>
  activity.kind === "event" ? (activity.event as { detail: { subject?: string } }).detail.subject : undefined;

const environmentIn = (deployment: Deployment, ports: Ports) => {
  const endpointsOf = functionEndpoints(deployment, ports);
  return (folder: string): Readonly<Record<string, string>> => {
    const fn = deployment.functions.find(({ name }) => folderOf(name) === folder);
    if (!fn) throw new Error(`the laptop has no function ${folder}`);
    return functionEnvironment(fn, "bench", endpointsOf(fn));
  };
};

/** The product on free ports with its data in memory, its bundles built as for a deployment. */
export const startBenchLaptop = async ({
  isGiven = () => true,
  isRecording = () => false,
}: BenchLaptopOptions = {}): Promise<BenchLaptop> => {
  const ports = await freePorts();
  const assembly = await mkdtemp(join(tmpdir(), "onboarding-bench-"));
  const region = synthesizeLaptop(assembly, servicesOn(ports));
  const timeline: { at: number; activity: Activity }[] = [];
  const activities: Activity[] = [];
  const recordings: Recording[] = [];
  const report = (activity: Activity) => {
    activities.push(activity);
    timeline.push({ at: performance.now(), activity });
  };
  const cloud = await startCloud({
    assembly,
    region,
    ports,
    report,
    through: (functions, deployment) =>
      recordingInvoker(functions, deployment, {
        isGiven,
        environmentOf: environmentIn(deployment, ports),
        isRecording,
        take: (recording) => recordings.push(recording),
      }),
  });
  return {
    ...cloud,
    ports,
    timeline,
    activities,
    recordings,
    environmentOf: environmentIn(cloud.deployment, ports),
    eventsOf: (customerId) =>
      activities.flatMap((one) => (one.kind === "event" && subjectOf(one) === customerId ? [one.detailType] : [])),
    as: (person) => apiAt(ports, person),
    withToken: (token) => apiWith(ports, token),
    async stop() {
      await cloud.stop();
      await rm(assembly, { recursive: true, force: true });
    },
  };
};
