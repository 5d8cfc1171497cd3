import type { AwsAnswer } from "./exchange.ts";
import { type AwsPlace, awsPlace, type ServiceName, serviceUrl } from "./place.ts";
import { awsSender } from "./sender.ts";
import type { Credentials } from "./signer.ts";

/** How services call their version of the protocol, and themselves in it. */
const PROTOCOLS: Readonly<Record<ServiceName, { readonly target: string; readonly version: "1.0" | "1.1" }>> = {
  dynamodb: { target: "DynamoDB_20120810", version: "1.0" },
  events: { target: "AWSEvents", version: "1.1" },
  kms: { target: "TrentService", version: "1.1" },
  secretsmanager: { target: "secretsmanager", version: "1.1" },
};

/** Where a service is and who asks it; what is left out comes from the environment. */
export interface ServiceMeans {
  readonly place?: AwsPlace | undefined;
  readonly credentials?: (() => Promise<Credentials>) | undefined;
}

/** Asks a service for one operation; `content`: the request as JSON. @throws StoreBusy */
export type JsonService = (operation: string, content: object, signal?: AbortSignal) => Promise<AwsAnswer>;

/** What Lambda's runtime leaves for whoever is called from a function: X-Ray follows an event through the bus by it. */
const trace = (): Readonly<Record<string, string>> => {
  const id = process.env["_X_AMZN_TRACE_ID"];
  return id === undefined ? {} : { "x-amzn-trace-id": id };
};

/** A service of AWS that speaks JSON over HTTP (awsJson 1.0 or 1.1). */
export const jsonService = (
  service: ServiceName,
  { place = awsPlace(), credentials }: ServiceMeans = {},
): JsonService => {
  const { target, version } = PROTOCOLS[service];
  const url = serviceUrl(service, place);
  const send = awsSender({ service, region: place.region, credentials });
  return (operation, content, signal) =>
    send({
      method: "POST",
      url,
      headers: {
        "content-type": `application/x-amz-json-${version}`,
        "x-amz-target": `${target}.${operation}`,
        ...trace(),
      },
      body: Buffer.from(JSON.stringify(content)),
      signal,
    });
};
