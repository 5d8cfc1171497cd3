import type http from "node:http";
import type { Activity } from "../activity.ts";

/** `x-amz-target` of the AWS JSON protocols: `DynamoDB_20120810.GetItem`. */
const TARGET = /^([A-Za-z]+)(?:_\d+)?\.(\w+)$/;
/** Signature version 4: `AWS4-HMAC-SHA256 Credential=<access key id>/<date>/…`. */
const CREDENTIAL = /\bCredential=([^/,\s]+)\//;

export type AwsCall = Extract<Activity, { readonly kind: "aws-call" }>;

/** What a request asks of AWS, and whose key it is signed with; undefined when it asks for nothing known. */
export const awsCallOf = ({ headers }: http.IncomingMessage, isInvoke: boolean): AwsCall | undefined => {
  const [, service, operation] = isInvoke ? ["", "Lambda", "Invoke"] : (TARGET.exec(targetOf(headers)) ?? []);
  if (service === undefined || operation === undefined) return undefined;
  return { kind: "aws-call", service, operation, accessKeyId: CREDENTIAL.exec(headers.authorization ?? "")?.[1] ?? "" };
};

const targetOf = (headers: http.IncomingHttpHeaders): string => String(headers["x-amz-target"] ?? "");
