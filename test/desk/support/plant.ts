import { inject } from "vitest";
import { type Api, apiAt } from "../../support/api.ts";
import { amina } from "../../support/customers.ts";
import { until } from "../../support/until.ts";
import { described, put } from "../../support/uploads.ts";
import type { LaptopPerson } from "./people.ts";

const apis = new Map<LaptopPerson, Promise<Api>>();

/** The API past the desk, for what a test needs and is not about. */
export const apiOf = (name: LaptopPerson): Promise<Api> => {
  const known = apis.get(name) ?? apiAt(inject("ports"), name);
  apis.set(name, known);
  return known;
};

let nextNumber = 4_000_000_000;

export interface Planted {
  readonly customerId: string;
  readonly customerNo: string;
  readonly name: string;
  /** Below the API. */
  readonly path: string;
}

/** A customer of a name of their own, registered by `agent`. */
export const plantCustomer = async (name: string, more: Readonly<Record<string, unknown>> = {}): Promise<Planted> => {
  const agent = await apiOf("agent");
  const body = { ...amina, name, identificationNumber: String(nextNumber++), ...more };
  const answer = await agent.post("/v1/customers", body);
  if (answer.status !== 201) throw new Error(`${name} could not be registered: ${JSON.stringify(answer.body)}`);
  const { customerId, customerNo } = answer.body;
  return { customerId, customerNo, name, path: `/v1/customers/${customerId}` };
};

/** Uploads a picture and waits until it was found to be one. */
export const plantFile = async ({ path }: Planted, list: string, content: Uint8Array, kind?: string): Promise<void> => {
  const agent = await apiOf("agent");
  const answer = await agent.post(`${path}/${list}`, { ...described(content), ...(kind && { kind }) });
  await put(answer.body.upload, content);
  await until(async () => {
    const { body } = await agent.get(`${path}/${list}/${answer.body.fileId}`);
    if (body.status !== "AVAILABLE") throw new Error(`the file is ${body.status}`);
  });
};

/** Has a verifier approve the identity, and waits until the customer is active and has an account. */
export const activate = async ({ path }: Planted): Promise<{ readonly accountNo: string }> => {
  const verifier = await apiOf("verifier");
  const { headers } = await verifier.get(`${path}/identity-verification`);
  const ifMatch = { "if-match": headers.get("etag") ?? "" };
  await verifier.post(`${path}/identity-verification/decision`, { decision: "VERIFIED" }, ifMatch);
  return until(async () => {
    const { status, body } = await verifier.get(`${path}/deposit-account`);
    if (status !== 200) throw new Error("there is no account yet");
    return body;
  });
};
