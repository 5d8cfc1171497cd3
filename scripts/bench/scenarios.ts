import { apiAt } from "../../test/support/api.ts";
import { amina } from "../../test/support/customers.ts";
import type { BenchLaptop } from "./laptop.ts";

/** A request to one function, as API Gateway hands it over. */
export interface Scenario {
  readonly folder: string;
  readonly routeKey: string;
  readonly event: Readonly<Record<string, unknown>>;
}

interface Request {
  readonly as?: "agent" | "verifier";
  readonly pathParameters?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly version?: string;
}

const eventOf = (routeKey: string, { as = "agent", pathParameters, query, body, version }: Request) => ({
  routeKey,
  headers: {
    ...(body !== undefined && {
      "content-type": routeKey.startsWith("PATCH") ? "application/merge-patch+json" : "application/json",
    }),
    ...(version !== undefined && { "if-match": version }),
  },
  pathParameters,
  queryStringParameters: query,
  body: body === undefined ? undefined : JSON.stringify(body),
  isBase64Encoded: false,
  requestContext: {
    requestId: "bench",
    authorizer: { jwt: { claims: { sub: `${as}-of-the-bench`, typ: "Bearer", roles: `[${as}]` } } },
  },
});

const scenario = (folder: string, routeKey: string, request: Request): Scenario => ({
  folder,
  routeKey,
  event: eventOf(routeKey, request),
});

const home = { type: "CURRENT", line1: "House 7, Road 4", district: "Dhaka", postalCode: "1205" };
let nextNumber = 3_000_000_000;
export const newRegistration = () => ({ ...amina, identificationNumber: String(nextNumber++) });

/** One request of each kind that the API knows: creations, reads, lists, edits, decisions. */
export const scenarios = async (laptop: BenchLaptop): Promise<Scenario[]> => {
  const agent = await apiAt(laptop.ports, "agent");
  const registered = await agent.post("/v1/customers", newRegistration());
  const { customerId } = registered.body;
  await agent.post(`/v1/customers/${customerId}/addresses`, { ...home, type: "PERMANENT" });
  const pathParameters = { customerId };
  const version = registered.headers.get("etag") ?? "";
  const c = "/v1/customers/{customerId}";
  return [
    scenario("customers", "POST /v1/customers", { body: newRegistration() }),
    scenario("customers", `GET ${c}`, { pathParameters }),
    scenario("customers", "GET /v1/customers", { query: { status: "PENDING", limit: "20" } }),
    scenario("customers", `PATCH ${c}`, { pathParameters, body: { gender: "OTHER" }, version }),
    scenario("kyc", `GET ${c}/case`, { pathParameters }),
    scenario("addresses", `POST ${c}/addresses`, { pathParameters, body: home }),
    scenario("verifications", "GET /v1/verifications", { as: "verifier", query: { kind: "IDENTITY" } }),
    scenario("identity-verification", `POST ${c}/identity-verification/decision`, {
      as: "verifier",
      pathParameters,
      body: { decision: "VERIFIED" },
      version: '"1"',
    }),
  ];
};
