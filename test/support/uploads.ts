import { createHash } from "node:crypto";
import { expect } from "vitest";
import { ownerCredentials } from "../../packages/local-cloud/src/function-endpoints.ts";
import type { Api } from "./api.ts";
import { amina } from "./customers.ts";
import type { Laptop } from "./laptop.ts";
import { presign } from "./local-cloud/presign.ts";
import { until } from "./until.ts";

export const sha256 = (content: Uint8Array, encoding: "hex" | "base64" = "hex"): string =>
  createHash("sha256").update(content).digest(encoding);

/** What the API is told of a file. */
export const described = (content: Uint8Array, contentType = "image/jpeg", fileName = "photo.jpg") => ({
  fileName,
  contentType,
  size: content.length,
  sha256: sha256(content),
});

interface Upload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Sends an upload; what may differ from what was asked for is given beside it. */
export const put = async (
  { url, headers }: Upload,
  content: Uint8Array,
  others: Readonly<Record<string, string>> = {},
): Promise<{ readonly status: number; readonly text: string }> => {
  // The length is that of the body, as with any client.
  const { "content-length": _, ...rest } = headers;
  const answer = await fetch(url, { method: "PUT", headers: { ...rest, ...others }, body: new Uint8Array(content) });
  return { status: answer.status, text: await answer.text() };
};

let nextNumber = 3_000_000_000;

/** A new customer's files, as an agent deals with them. */
export const filesOfNewCustomer = async (laptop: Laptop, agent: Api) => {
  const registered = await agent.post("/v1/customers", { ...amina, identificationNumber: String(nextNumber++) });
  expect(registered.status).toBe(201);
  const path = `/v1/customers/${registered.body.customerId}`;
  const ask = async (list: string, body: unknown) => {
    const asked = await agent.post(`${path}/${list}`, body);
    expect(asked).toMatchObject({ status: 201, body: { status: "PENDING_UPLOAD" } });
    return { ...asked.body, path: `${path}/${list}/${asked.body.fileId}` };
  };
  const judged = (file: { readonly path: string }) =>
    until(async () => {
      const { body } = await agent.get(file.path);
      expect(body.status).not.toBe("PENDING_UPLOAD");
      return body;
    });
  return { path, customerId: String(registered.body.customerId), ask, judged, ...bucketOf(laptop) };
};

/** The bucket, past the API: with the key of whoever runs the laptop. */
const bucketOf = (laptop: Laptop) => {
  const bucket = laptop.deployment.buckets.find(({ sendsEventsToEventBridge }) => sendsEventsToEventBridge)?.name ?? "";
  const endpoint = `http://127.0.0.1:${laptop.ports.s3}`;
  const signed = { endpoint, bucket, credentials: ownerCredentials };
  return {
    /** A URL signed at another time, or over other headers, than the API would. */
    signedPut: (key: string, headers: Readonly<Record<string, string>>, at = new Date()): string =>
      presign({ ...signed, method: "PUT", key, headers, at }),
    /** Whether there is such an object: 200 or 404. */
    statusOf: async (key: string): Promise<number> => (await fetch(presign({ ...signed, method: "GET", key }))).status,
    anonymous: (key: string): Promise<Response> => fetch(`${endpoint}/${bucket}/${key}`),
  };
};
