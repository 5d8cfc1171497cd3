import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts, type Ports, startCloud } from "@onboarding/local-cloud";
import { openApiDocument } from "@onboarding/openapi";
import type { TestProject } from "vitest/node";
import { buildDesk } from "../../../scripts/build-desk.ts";
import { buildFunctions } from "../../../scripts/build-functions.ts";
import { servicesOn } from "../../../scripts/laptop-services.ts";
import { readDescriptions } from "../../../scripts/openapi/read-descriptions.ts";
import { synthesizeLaptop } from "../../../scripts/synthesize.ts";
import { findChromium } from "./chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The browser's program. */
    chromium: string;
    /** Where the one laptop of all tests of the desk listens. */
    ports: Ports;
  }
}

const chromiumOrExit = (): string => {
  const chromium = findChromium();
  if (chromium !== undefined) return chromium;
  process.stderr.write("Chromium is missing; install it with apt-get install chromium\n");
  process.exit(1);
};

/** Builds functions and desk, and runs the product as `npm start` does; everything is gone after the run. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  project.provide("chromium", chromiumOrExit());
  const folder = await mkdtemp(join(tmpdir(), "onboarding-desk-"));
  process.env["TMPDIR"] = folder;
  const [bundles, assembly] = [join(folder, "functions"), join(folder, "cdk.out")];
  const [deskFolder] = await Promise.all([buildDesk(".local/desk"), buildFunctions(bundles)]);
  const strictOpenApi = join(folder, "openapi-strict.json");
  await writeFile(strictOpenApi, JSON.stringify(openApiDocument(readDescriptions(), { isStrict: true })));
  project.provide("strictOpenApi", strictOpenApi);
  const ports = await freePorts();
  const region = synthesizeLaptop(assembly, servicesOn(ports), bundles);
  const cloud = await startCloud({ assembly, region, ports, deskFolder, report: () => {} });
  project.provide("ports", ports);
  return async () => {
    await cloud.stop();
    await rm(folder, { recursive: true, force: true });
  };
};
