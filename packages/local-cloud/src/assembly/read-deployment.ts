import type { Deployment } from "../deployment.ts";
import { AssemblyError } from "./assembly-error.ts";
import { checkTargets } from "./check-targets.ts";
import { readStacks, type Stack } from "./cloud-assembly.ts";
import { readBuses, readRules } from "./events.ts";
import { readFunctions } from "./functions.ts";
import { readHttpApis } from "./http-apis.ts";
import { readKmsKeys } from "./kms-keys.ts";
import { readMalwareProtectionPlans } from "./malware-protection-plans.ts";
import type { Place } from "./parameters.ts";
import { readResources } from "./resources.ts";
import { readRoles } from "./roles.ts";
import { readSchedules } from "./schedules.ts";
import { readBuckets, readQueues, readSecrets } from "./storage.ts";
import { readStreamMappings } from "./stream-mappings.ts";
import { readTables } from "./tables.ts";
import { readWebApps } from "./web-apps.ts";

/**
 * What the synthesized assembly in `assemblyFolder` (`cdk.out`) deploys to the given region and account. Throws an
 * `AssemblyError`, one sentence that names the resource and its stack, at the first resource type, property or
 * intrinsic that the laptop cloud does not know.
 */
export const readDeployment = (assemblyFolder: string, settings: Place): Deployment => {
  const stacks = readStacks(assemblyFolder);
  for (const stack of stacks) checkPlace(stack, settings);
  const resources = readResources({ place: settings, stacks });
  const deployment = {
    region: settings.region,
    accountId: settings.accountId,
    functions: readFunctions(resources),
    tables: readTables(resources),
    streamMappings: readStreamMappings(resources),
    buses: readBuses(resources, settings),
    rules: readRules(resources),
    schedules: readSchedules(resources),
    queues: readQueues(resources),
    buckets: readBuckets(resources),
    roles: readRoles(resources),
    malwareProtectionPlans: readMalwareProtectionPlans(resources),
    secrets: readSecrets(resources),
    kmsKeys: readKmsKeys(resources),
    httpApis: readHttpApis(resources),
    webApps: readWebApps(resources),
  };
  checkTargets(deployment);
  return deployment;
};

/** A pinned stack spells its region and account out, so ARNs made for another place would not be found. */
const checkPlace = ({ name, region, account }: Stack, place: Place): void => {
  if ((region ?? place.region) === place.region && (account ?? place.accountId) === place.accountId) return;
  throw new AssemblyError(
    `Stack ${name} is pinned to ${account ?? "any account"} and ${region ?? "any region"}, but the laptop cloud runs as ${place.accountId} in ${place.region}.`,
  );
};
