import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readDeployment } from "../../../packages/local-cloud/src/assembly/read-deployment.ts";
import type { Deployment } from "../../../packages/local-cloud/src/deployment.ts";
import { synthesizeLaptop } from "../../../scripts/synthesize.ts";

/** What the laptop's stage deploys, from its synthesized template. The functions run from their sources: bundles stay empty. */
export const templateIn = (folder: string): Deployment => {
  for (const name of readdirSync("functions")) {
    const bundle = join(folder, "functions", name);
    mkdirSync(bundle, { recursive: true });
    writeFileSync(join(bundle, "index.mjs"), "");
  }
  const services = {
    issuer: "http://keycloak.simulated/realms/onboarding",
    sumsubUrl: "http://sumsub.simulated",
    apiUrl: "http://api.simulated",
    filesUrl: "http://files.simulated",
    deskUrl: "http://desk.simulated",
  };
  const assembly = join(folder, "cdk.out");
  const region = synthesizeLaptop(assembly, services, join(folder, "functions"));
  return readDeployment(assembly, { region, accountId: "000000000000" });
};
