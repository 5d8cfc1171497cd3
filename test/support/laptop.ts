import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Activity, type Cloud, type Faults, freePorts, type Ports, startCloud } from "@onboarding/local-cloud";
import { inject } from "vitest";
import type { LaptopServices } from "../../infra/stages/stages.ts";
import { servicesOn } from "../../scripts/laptop-services.ts";
import { type Api, apiAt, apiWith } from "./api.ts";
import { writeAssembly } from "./laptop-assembly.ts";

export interface Laptop extends Cloud {
  readonly ports: Ports;
  /** Everything that has happened, in order. */
  readonly activities: readonly Activity[];
  /** The types of the events about a customer that the bus has seen, in order. */
  eventsOf(customerId: string): string[];
  /** The API as a person of the laptop's realm uses it. */
  as(person: string): Promise<Api>;
  /** The API with a token. */
  withToken(token: string): Api;
}

const subjectOf = (activity: Activity): string | undefined =>
  activity.kind === "event" ? (activity.event as { detail: { subject?: string } }).detail.subject : undefined;

export interface LaptopOptions {
  readonly faults?: Faults;
  /** Whose tokens the API trusts instead of the laptop's own identity provider. */
  readonly issuer?: string;
  /** Whether the simulated GuardDuty scans uploads; it does unless a test says otherwise. */
  readonly malwareScan?: "off" | "guardduty";
}

/** The assembly of a run has the usual settings; whoever wants others waits for a synthesis of their own. */
const assemble = async (folder: string, services: LaptopServices): Promise<string> => {
  const run = inject("assembly");
  if (services.malwareScan === undefined) {
    await writeAssembly(run.folder, folder, services);
    return run.region;
  }
  const { synthesizeLaptop } = await import("../../scripts/synthesize.ts");
  return synthesizeLaptop(folder, services, inject("bundles"));
};

/** The whole product on free ports, as `npm start` runs it, with its data in memory. */
export const startLaptop = async ({ faults = {}, issuer, malwareScan }: LaptopOptions = {}): Promise<Laptop> => {
  const ports = await freePorts();
  const assembly = await mkdtemp(join(tmpdir(), "onboarding-assembly-"));
  const activities: Activity[] = [];
  const services = { ...servicesOn(ports), ...(issuer && { issuer }), ...(malwareScan && { malwareScan }) };
  const region = await assemble(assembly, services);
  const cloud = await startCloud({
    assembly,
    region,
    ports,
    faults,
    report: (activity) => activities.push(activity),
  });
  return {
    ...cloud,
    ports,
    activities,
    eventsOf: (customerId) =>
      activities.flatMap((activity) =>
        activity.kind === "event" && subjectOf(activity) === customerId ? [activity.detailType] : [],
      ),
    as: (person) => apiAt(ports, person),
    withToken: (token) => apiWith(ports, token),
    async stop() {
      await cloud.stop();
      await rm(assembly, { recursive: true, force: true });
    },
  };
};
