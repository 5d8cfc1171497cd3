import { readdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";

/** Imports a bundle in a thread of its own, as cold as in Lambda, and tells what kind of thing its handler is. */
const LOADER = `
  const { parentPort, workerData } = require("node:worker_threads");
  import(workerData).then(({ handler }) => parentPort.postMessage(typeof handler));
`;

/** Of every shape that a function looks for. */
const secrets = {
  hmacKey: "k".repeat(64),
  clientId: "backend",
  clientSecret: "s",
  appToken: "sbx:token",
  secretKey: "key",
  webhookSecrets: ["whsec"],
};

const secretsManager = createServer((_request, response) => {
  response.setHeader("content-type", "application/x-amz-json-1.1");
  response.end(JSON.stringify({ SecretString: JSON.stringify(secrets) }));
});

beforeAll(async () => {
  await new Promise<void>((listening) => secretsManager.listen(0, "127.0.0.1", listening));
});
afterAll(() => {
  secretsManager.close();
  secretsManager.closeAllConnections();
});

const environment = () => ({
  AWS_REGION: "eu-central-1",
  AWS_ACCESS_KEY_ID: "test",
  AWS_SECRET_ACCESS_KEY: "test",
  AWS_ENDPOINT_URL_SECRETS_MANAGER: `http://127.0.0.1:${(secretsManager.address() as AddressInfo).port}`,
  TABLE_NAME: "table",
  VAULT_BUCKET: "vault",
  VAULT_KEY_ARN: "vault-key",
  HMAC_SECRET_ID: "hmac",
  BUCKET_NAME: "uploads",
  KEYCLOAK_URL: "http://127.0.0.1:1",
  KEYCLOAK_REALM: "onboarding",
  KEYCLOAK_SECRET_ID: "keycloak",
  MAXIMUM_FILES: "1",
  EVENT_BUS_NAME: "bus",
  KYC_POLICY: "{}",
  SUMSUB_BASE_URL: "https://sumsub.test",
  SUMSUB_SECRET_ID: "sumsub",
  SUMSUB_LEVELS: JSON.stringify({ individual: "id-and-liveness", company: "company-check" }),
  SUMSUB_DIGEST_ALGORITHMS: "HMAC_SHA256_HEX",
  SUMSUB_TAKES_SANDBOX: "no",
  ACCOUNT_CURRENCY: "BDT",
  DORMANT_AFTER_DAYS: "365",
  ISSUER: "https://id.test/realms/onboarding",
  DOCS_CLIENT_ID: "onboarding-app",
  DOCS_PAGE: "on",
});

describe("a built bundle", () => {
  // Only a built bundle shows a missing variable or a CommonJS require: unit tests and synthesis stay green.
  test.for(readdirSync("functions"))("of %s loads and has a handler", async (name) => {
    const worker = new Worker(LOADER, {
      eval: true,
      env: environment(),
      workerData: `file://${resolve(inject("bundles"), name, "index.mjs")}`,
    });
    const kind = await new Promise((settle, fail) => worker.once("message", settle).once("error", fail));
    await worker.terminate();
    expect(kind).toBe("function");
  });
});
