import { StoreBusy } from "@onboarding/application";
import type { AwsSender } from "@onboarding/aws-requests";
import { describe, expect, test } from "vitest";
import { vaultObjects } from "../../../packages/key-vault/src/vault-objects.ts";

const ABSENT = "<Error><Code>NoSuchKey</Code></Error>";
const answer = (status: number, headers: Record<string, string> = {}, body = "") => ({
  status,
  headers,
  body: Buffer.from(body),
});

interface Version {
  readonly id: string;
  readonly isMark?: boolean;
}

/** S3 as it answers about one object with versions, the newest last. */
const versioned = (...versions: Version[]) => {
  const requests: string[] = [];
  const send: AwsSender = async ({ method, url }) => {
    requests.push(`${method} ${url}`);
    if (method === "DELETE") {
      const id = new URL(url).searchParams.get("versionId");
      const index = versions.findIndex((one) => one.id === id);
      if (index >= 0) versions.splice(index, 1);
      return answer(204);
    }
    const newest = versions.at(-1);
    if (!newest) return answer(404, {}, ABSENT);
    const headers = { "x-amz-version-id": newest.id };
    return newest.isMark ? answer(404, { ...headers, "x-amz-delete-marker": "true" }, ABSENT) : answer(200, headers);
  };
  return { objects: vaultObjects(send, "https://vault"), versions, requests };
};

describe("removing an object for good", () => {
  test("names its version, so that no mark takes its place", async () => {
    const { objects, versions, requests } = versioned({ id: "v/1" });
    await objects.removeVersions("keys/1");
    expect(versions).toEqual([]);
    expect(requests).toEqual([
      "GET https://vault/keys/1",
      "DELETE https://vault/keys/1?versionId=v%2F1",
      "GET https://vault/keys/1",
    ]);
  });

  test("also reaches what lies below a mark that somebody has left", async () => {
    const { objects, versions } = versioned({ id: "1" }, { id: "2" }, { id: "3", isMark: true });
    await objects.removeVersions("keys/1");
    expect(versions).toEqual([]);
  });

  test("removes nothing where there is nothing", async () => {
    const { objects, requests } = versioned();
    await objects.removeVersions("keys/1");
    expect(requests).toEqual(["GET https://vault/keys/1"]);
  });

  test.for([
    ["looking", "GET"],
    ["removing", "DELETE"],
  ])("fails when S3 refuses %s: nobody believes that it is gone", async ([, method]) => {
    const send: AwsSender = async (request) =>
      request.method === method ? answer(403) : answer(200, { "x-amz-version-id": "1" });
    await expect(vaultObjects(send, "https://vault").removeVersions("keys/1")).rejects.toThrow(StoreBusy);
  });
});

test("an object below a mark is not read as if it were there, and a bucket that is gone is no absence", async () => {
  expect(await versioned({ id: "1" }, { id: "2", isMark: true }).objects.read("keys/1")).toBeUndefined();
  const gone = vaultObjects(async () => answer(404, {}, "<Code>NoSuchBucket</Code>"), "https://vault");
  await expect(gone.read("keys/1")).rejects.toThrow(StoreBusy);
});
