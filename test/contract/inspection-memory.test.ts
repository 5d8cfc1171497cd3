import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { requestUpload } from "@onboarding/application";
import { incomingKey, keptKey } from "@onboarding/domain";
import { caseStore, recordReader } from "@onboarding/dynamodb";
import { openVault } from "@onboarding/key-vault";
import { expect, inject, onTestFinished, test } from "vitest";
import { startS3 } from "../../packages/local-cloud/src/s3/s3.ts";
import { agent } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { jpegOf } from "../support/files/images.ts";
import { unchecked } from "../support/local-cloud/unchecked.ts";
import { localFiles } from "../support/local-files.ts";
import { startLocalKms } from "../support/local-kms.ts";
import { seedCustomer } from "../support/seeding.ts";
import { createTestTable } from "../support/test-table.ts";

const MEGABYTE = 1024 * 1024;
const BUCKET = "uploads";
const VAULT = "vault";
const credentials = { accessKeyId: "AKIALOCALINSPECTION", secretAccessKey: "local-secret" };

/** Lambda gives Node 90 % of the memory as heap, and 5 % as its nursery. */
const HEAP = ["--max-old-space-size=115", "--max-semi-space-size=6"];

/** Runs the bundle as Lambda does: a process that holds nothing else; prints the most memory that it ever had, in kilobytes. */
const PROGRAM = `
  const { handler } = await import(process.env.BUNDLE);
  await handler(JSON.parse(process.env.EVENT), { getRemainingTimeInMillis: () => 60_000 });
  console.log(JSON.stringify({ maxRSS: process.resourceUsage().maxRSS }));
`;

const setUp = async () => {
  const s3 = await startS3({
    port: 0,
    deployment: {
      buckets: [BUCKET, VAULT].map((name) => ({
        arn: `arn:aws:s3:::${name}`,
        name,
        sendsEventsToEventBridge: false,
        cors: [],
      })),
      malwareProtectionPlans: [],
      accountId: "000000000000",
    },
    credentials: [credentials],
    access: unchecked,
    bus: { publish: () => "" },
  });
  onTestFinished(() => s3.stop());
  const kms = await startLocalKms();
  onTestFinished(() => kms.stop());
  const vault = { VAULT_BUCKET: VAULT, VAULT_KEY_ARN: kms.keyArn };
  const place = { region: "eu-central-1", s3: s3.url, kms: kms.url };
  const keys = openVault(vault, { place, credentials: async () => credentials });
  const table = { ...(await createTestTable()), keys };
  const cases = { ...caseStore(table, { hmacKey: "k".repeat(64) }), ...recordReader(table) };
  const environment = testEnvironment({ now: () => new Date() });
  return { s3, kms, vault, table, cases, files: localFiles(s3.url, BUCKET, credentials), environment };
};

test("inspecting 10 MB takes less than the 128 MB that the smallest function has", { timeout: 60_000 }, async () => {
  const { s3, kms, vault, table, cases, files, environment } = await setUp();
  const deps = { cases, files, environment, maximumFiles: 10 };
  const customerId = await seedCustomer(deps);
  const content = jpegOf(10 * MEGABYTE);
  const file = await requestUpload(
    deps,
    customerId,
    {
      purpose: "PHOTO",
      fileName: "large.jpg",
      contentType: "image/jpeg",
      size: content.length,
      sha256: createHash("sha256").update(content).digest("hex"),
    },
    { actor: agent, requestId: "request-1" },
    (file) => file,
    signal,
  );
  const ref = { customerId, purpose: "PHOTO", fileId: file.fileId } as const;
  const { url, headers } = await files.presignUpload({ ...file, storageKey: incomingKey(ref) });
  const sent = await fetch(url, { method: "PUT", headers, body: new Uint8Array(content) });
  expect(sent.status).toBe(200);

  const event = {
    source: "aws.s3",
    "detail-type": "Object Created",
    time: new Date().toISOString().replace(/\.\d+/, ""),
    detail: { object: { key: incomingKey(ref) }, "request-id": "S3REQUEST" },
  };
  const { stdout } = await promisify(execFile)(process.execPath, [...HEAP, "--input-type=module", "--eval", PROGRAM], {
    env: {
      BUNDLE: `${inject("bundles")}/inspect-upload/index.mjs`,
      EVENT: JSON.stringify(event),
      TABLE_NAME: table.tableName,
      BUCKET_NAME: BUCKET,
      ...vault,
      AWS_REGION: "eu-central-1",
      AWS_ACCESS_KEY_ID: credentials.accessKeyId,
      AWS_SECRET_ACCESS_KEY: credentials.secretAccessKey,
      AWS_ENDPOINT_URL_DYNAMODB: inject("dynamoDb"),
      AWS_ENDPOINT_URL_S3: s3.url,
      AWS_ENDPOINT_URL_KMS: kms.url,
    },
  });

  const { maxRSS } = JSON.parse(stdout.trim().split("\n").at(-1) ?? "{}");
  expect(await files.open(keptKey(ref), undefined, signal)).toBeDefined();
  expect(maxRSS / 1024).toBeLessThan(128);
  expect(maxRSS / 1024).toBeGreaterThan(10);
});
