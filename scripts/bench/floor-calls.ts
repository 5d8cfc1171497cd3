import { ARGON2ID } from "@onboarding/keycloak";
import { type Exchange, isS3 } from "./exchange.ts";

/** A call of the floor (`scripts/bench/floor/sdk-calls.ts`): the name of an SDK's operation, `Http` or `Argon2id`, and what it is about. */
type Call = readonly [operation: string, input: unknown];

const ofS3 = ({ method, path, request }: Exchange): Call | undefined => {
  const [, bucket = "", ...rest] = path.split("?")[0]?.split("/") ?? [];
  const object = { Bucket: bucket, Key: decodeURIComponent(rest.join("/")) };
  if (path.includes("?")) return undefined;
  if (method === "PUT") return ["PutObject", { ...object, Body: request, IfNoneMatch: "*" }];
  return method === "GET" ? ["GetObject", object] : undefined;
};

const ofJsonService = ({ target, request }: Exchange): Call | undefined => {
  const [, operation = ""] = target.split(".");
  return operation === "" ? undefined : [operation, JSON.parse(request)];
};

/** Sumsub, Keycloak and S3's rarer operations: the bare request. */
const overHttp = ({ method, path, request }: Exchange): Call => ["Http", { method, path, body: request }];

const callOf = (exchange: Exchange): Call =>
  (isS3(exchange) ? ofS3(exchange) : ofJsonService(exchange)) ?? overHttp(exchange);

const bringsPassword = (event: unknown): boolean => {
  const { body, isBase64Encoded } = event as { readonly body?: string; readonly isBase64Encoded?: boolean };
  if (!body) return false;
  return "password" in JSON.parse(Buffer.from(body, isBase64Encoded ? "base64" : "utf8").toString());
};

/** What nobody who is told a password can do without: its hash, with the same parameters. */
export const hashesOf = (event: unknown): readonly Call[] => (bringsPassword(event) ? [["Argon2id", ARGON2ID]] : []);

/** The calls that ask for the same. */
export const callsOf = (exchanges: readonly Exchange[]): readonly Call[] => exchanges.map(callOf);
