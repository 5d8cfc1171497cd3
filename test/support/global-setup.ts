import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openApiDocument } from "@onboarding/openapi";
import type { TestProject } from "vitest/node";
import { readDeployment } from "../../packages/local-cloud/src/assembly/read-deployment.ts";
import { startDynamoDb } from "../../packages/local-cloud/src/dynamodb/dynamo-db.ts";
import { buildFunctions } from "../../scripts/build-functions.ts";
import { readDescriptions } from "../../scripts/openapi/read-descriptions.ts";
import { synthesizeLaptop } from "../../scripts/synthesize.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Folder of this run's bundles, one folder per function in it. */
    bundles: string;
    /** File of the OpenAPI document in which an answer may hold nothing that is not described. */
    strictOpenApi: string;
    /** Endpoint of a DynamoDB Local that the whole run shares; a test file makes its own table in it. */
    dynamoDb: string;
    /** The CreateTable request of the one table, as the template has it. */
    createTable: Readonly<Record<string, unknown>>;
  }
}

/** Builds the bundles and starts what all test files share; everything is gone after the run. */
export default async (project: TestProject): Promise<() => Promise<void>> => {
  const folder = await mkdtemp(join(tmpdir(), "onboarding-test-"));
  // Whatever a test or a library puts aside goes with it: the workers are started with this environment.
  process.env["TMPDIR"] = folder;
  const bundles = join(folder, "functions");
  const assembly = join(folder, "cdk.out");
  await buildFunctions(bundles);
  const services = { issuer: "http://127.0.0.1:1/realms/onboarding", sumsubUrl: "http://127.0.0.1:1" };
  const region = synthesizeLaptop(assembly, services, bundles);
  const { tables } = readDeployment(assembly, { region, accountId: "000000000000" });
  project.provide("bundles", bundles);
  const strictOpenApi = join(folder, "openapi-strict.json");
  await writeFile(strictOpenApi, JSON.stringify(openApiDocument(readDescriptions(), { isStrict: true })));
  project.provide("strictOpenApi", strictOpenApi);
  const dynamoDb = await startDynamoDb();
  project.provide("dynamoDb", dynamoDb.endpoint);
  project.provide("createTable", tables[0]?.createTable ?? {});
  return async () => {
    await dynamoDb.stop();
    await rm(folder, { recursive: true, force: true });
  };
};
