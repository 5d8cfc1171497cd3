import { readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { startSecrets } from "../../../packages/local-cloud/src/secrets/secrets.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";

const arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:hmac-AbCdEf";
const generate = { length: 32, excludePunctuation: true };
const hmac = { arn, name: "hmac", generate };

const current = (secrets: ReturnType<typeof startSecrets>, SecretId = "hmac") =>
  secrets.handle("GetSecretValue", { SecretId });

describe("a secret", () => {
  test("has a generated value of the asked length, without punctuation if so asked", () => {
    const { SecretString } = current(startSecrets({ secrets: [hmac] }));
    expect(SecretString).toMatch(/^[A-Za-z0-9]{32}$/);
  });

  test("has punctuation, digits and letters of both cases by default", () => {
    const secrets = [{ ...hmac, generate: { length: 8, excludePunctuation: false } }];
    for (let count = 0; count < 50; count += 1) {
      const { SecretString } = current(startSecrets({ secrets }));
      for (const kind of [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/]) expect(SecretString).toMatch(kind);
    }
  });

  test("is generated into the template under its key", () => {
    const secrets = [{ ...hmac, generate: { ...generate, template: '{"user":"api"}', key: "password" } }];
    const { SecretString } = current(startSecrets({ secrets }));
    expect(JSON.parse(String(SecretString))).toEqual({ user: "api", password: expect.stringMatching(/^\w{32}$/) });
  });

  test("is found by name, by ARN and by the ARN without its random end", () => {
    const secrets = startSecrets({ secrets: [hmac] });
    const value = current(secrets);
    expect(value).toMatchObject({ ARN: arn, Name: "hmac", VersionStages: ["AWSCURRENT"] });
    expect(current(secrets, arn)).toEqual(value);
    expect(current(secrets, arn.slice(0, -7))).toEqual(value);
  });

  test("survives a restart, in a file that only its owner can read", () => {
    const file = path.join(temporaryFolder(), "data", "secrets.json");
    const before = current(startSecrets({ secrets: [hmac], file }));
    expect(current(startSecrets({ secrets: [hmac], file }))).toEqual(before);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readFileSync(file, "utf8")).toContain(String(before["SecretString"]));
  });

  test("takes a new value, and keeps the one before it as the previous", () => {
    const secrets = startSecrets({ secrets: [hmac] });
    const first = current(secrets);
    const put = secrets.handle("PutSecretValue", { SecretId: "hmac", SecretString: "two", ClientRequestToken: "t2" });

    expect(put).toEqual({ ARN: arn, Name: "hmac", VersionId: "t2", VersionStages: ["AWSCURRENT"] });
    expect(current(secrets)).toMatchObject({ SecretString: "two" });
    expect(secrets.handle("GetSecretValue", { SecretId: "hmac", VersionStage: "AWSPREVIOUS" })).toMatchObject({
      SecretString: first["SecretString"],
      VersionStages: ["AWSPREVIOUS"],
    });
    expect(secrets.handle("DescribeSecret", { SecretId: "hmac" })).toMatchObject({
      VersionIdsToStages: { t2: ["AWSCURRENT"], [String(first["VersionId"])]: ["AWSPREVIOUS"] },
    });
  });

  test("put twice with the same token is one version; with another value it is refused", () => {
    const secrets = startSecrets({ secrets: [hmac] });
    const put = (SecretString: string) =>
      secrets.handle("PutSecretValue", { SecretId: "hmac", SecretString, ClientRequestToken: "t2" });
    expect(put("two")).toEqual(put("two"));
    expect(() => put("three")).toThrow(expect.objectContaining({ code: "ResourceExistsException" }));
  });

  test("takes its value from outside when one is given, also over an older one", () => {
    const file = path.join(temporaryFolder(), "secrets.json");
    startSecrets({ secrets: [hmac], file });
    expect(current(startSecrets({ secrets: [hmac], file, values: { hmac: "given" } }))).toMatchObject({
      SecretString: "given",
    });
    expect(current(startSecrets({ secrets: [hmac], file }))).toMatchObject({ SecretString: "given" });
  });

  test.for([
    ["GetSecretValue", { SecretId: "unknown" }, "ResourceNotFoundException"],
    ["GetSecretValue", { SecretId: "empty" }, "ResourceNotFoundException"],
    ["GetSecretValue", { SecretId: "hmac", VersionId: "x" }, "ResourceNotFoundException"],
    ["GetSecretValue", {}, "InvalidParameterException"],
    ["GetSecretValue", null, "InvalidParameterException"],
    ["PutSecretValue", { SecretId: "hmac" }, "InvalidRequestException"],
    ["RotateSecret", { SecretId: "hmac" }, "UnknownOperationException"],
    ["toString", {}, "UnknownOperationException"],
  ] as const)("%s of %j is refused with %s", ([operation, request, code]) => {
    const secrets = startSecrets({ secrets: [hmac, { arn: "arn:empty", name: "empty" }] });
    expect(() => secrets.handle(operation, request)).toThrow(expect.objectContaining({ code }));
  });
});
