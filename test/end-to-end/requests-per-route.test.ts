import { readFileSync } from "node:fs";
import { environmentWith } from "@onboarding/application";
import { capabilities } from "@onboarding/contracts";
import { CustomerId } from "@onboarding/domain";
import { caseStore } from "@onboarding/dynamodb";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { credentialsOf } from "../../packages/local-cloud/src/function-endpoints.ts";
import type { Api } from "../support/api.ts";
import { routes } from "../support/api-callers.ts";
import { amina } from "../support/customers.ts";
import { testPolicy } from "../support/environment.ts";
import { inspected, photo } from "../support/file-api.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { asCustomer } from "../support/laptop-login.ts";
import { tableOf } from "../support/laptop-table.ts";
import { ELIGIBLE, seedAccount, seedFields } from "../support/seeding.ts";
import { signedDelivery } from "../support/sumsub-deliveries.ts";
import { sumsubSecretOf } from "../support/sumsub-secret.ts";
import { simulatorAt } from "../support/sumsub-simulator-control.ts";

type Answer = Awaited<ReturnType<Api["get"]>>;

const c = "/v1/customers/{customerId}";
const ACCOUNT = "100000000001";
const REASON = { reason: "Asked for by the customer." };

/** `onboarding-laptop-customers` becomes `customers`. */
const folderOf = (functionName: string): string => functionName.replace(/^onboarding-[a-z]+-/, "");
const isOfApi = (functionName: string): boolean => folderOf(functionName) in capabilities;

/** Route and requests of each row of the table in docs/data-model.md. */
const documented = (): Map<string, string> => {
  const [, table = ""] = readFileSync("docs/data-model.md", "utf8").split(/<!-- \/?requests.*-->/);
  const rows = [...table.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)];
  return new Map(rows.map(([, key = "", requests = ""]) => [key.replace("…", c), requests]));
};

let laptop: Laptop;
/** What each route that was driven asked of DynamoDB, in the words of the document. */
const counted = new Map<string, string>();

const textOf = (operations: readonly string[]): string => {
  const names = [...new Set(operations)];
  return names.map((name) => `${operations.filter((one) => one === name).length} ${name}`).join(", ") || "none";
};

/** Sends one request of a route and notes what the API's functions asked of DynamoDB for it. */
const drive = async (key: string, send: () => Promise<Answer>): Promise<Answer> => {
  const keys = laptop.deployment.functions
    .filter(({ name }) => isOfApi(name))
    .map((one) => credentialsOf(one).accessKeyId);
  const from = laptop.activities.length;
  const answer = await send();
  const operations = laptop.activities
    .slice(from)
    .flatMap((one) =>
      one.kind === "aws-call" && one.service === "DynamoDB" && keys.includes(one.accessKeyId) ? [one.operation] : [],
    );
  expect(`${key}: ${answer.status} ${answer.body?.code ?? ""}`).toMatch(/: 20[014] $/);
  counted.set(key, textOf(operations));
  return answer;
};

const etag = ({ headers }: Answer): Record<string, string> => ({ "if-match": headers.get("etag") ?? "" });

/** What makes a customer fit for what a route needs and no route does yet, past the API. */
const seeding = () => ({ cases: caseStore(tableOf(laptop)), environment: environmentWith(testPolicy) });

/** The simulator's own deliveries would come whenever they like: one is signed and sent by hand. */
const driveIdentityCheck = async (agent: Api, path: string): Promise<void> => {
  await simulatorAt(laptop.ports).switches({ silent: true });
  const identity = `${path}/identity-verification`;
  const { body } = await drive(`POST ${c}/identity-verification`, () => agent.post(identity, {}));
  await drive(`POST ${c}/identity-verification/link`, () => agent.post(`${identity}/link`, {}));
  await drive(`POST ${c}/identity-verification/access-token`, () => agent.post(`${identity}/access-token`, {}));
  const { webhookSecrets } = await sumsubSecretOf(laptop);
  const delivery = signedDelivery(
    { customerId: path.split("/").at(-1) ?? "", applicantId: body.applicantId, levelName: body.levelName },
    { type: "applicantPending", at: new Date() },
    webhookSecrets[0] ?? "",
  );
  await drive("POST /webhooks/sumsub", () => agent.post("/webhooks/sumsub", delivery.body, delivery.headers));
};

beforeAll(async () => {
  // Nothing but the API may touch the cases: a change that meets another one needs more requests.
  laptop = await startLaptop({
    faults: { failsInvocation: (name) => !isOfApi(name) && folderOf(name) !== "publish-events" },
  });
  const [agent, verifier, admin] = [await laptop.as("agent"), await laptop.as("verifier"), await laptop.as("admin")];
  const deps = seeding();
  let nextNumber = 1_000_000_000;
  const register = () => agent.post("/v1/customers", { ...amina, identificationNumber: String(nextNumber++) });

  const registered = await drive("POST /v1/customers", register);
  const id = CustomerId.parse(registered.body.customerId);
  const path = `/v1/customers/${id}`;
  await drive("GET /v1/customers", () => agent.get("/v1/customers?status=PENDING"));
  await drive(`GET ${c}`, () => agent.get(path));
  await drive(`PATCH ${c}`, () => agent.patch(path, { name: "Amina Khan" }, etag(registered)));

  const address = `${path}/addresses/PERMANENT`;
  const posted = await drive(`POST ${c}/addresses`, () =>
    agent.post(`${path}/addresses`, { type: "PERMANENT", line1: "House 1" }),
  );
  await drive(`GET ${c}/addresses`, () => agent.get(`${path}/addresses`));
  await drive(`GET ${c}/addresses/{type}`, () => agent.get(address));
  const moved = await drive(`PATCH ${c}/addresses/{type}`, () =>
    agent.patch(address, { line1: "House 2" }, etag(posted)),
  );
  const confirmed = await drive(`POST ${c}/addresses/{type}/verification`, () =>
    verifier.post(`${address}/verification`, { decision: "VERIFIED" }, etag(moved)),
  );
  await drive(`DELETE ${c}/addresses/{type}`, () => agent.delete(address, etag(confirmed)));

  const brother = {
    relationType: "BROTHER",
    name: "Karim",
    identificationType: "NID",
    identificationNumber: "1234567890",
  };
  const related = await drive(`POST ${c}/family-relations`, () => agent.post(`${path}/family-relations`, brother));
  const relation = `${path}/family-relations/${related.body.relationId}`;
  await drive(`GET ${c}/family-relations`, () => agent.get(`${path}/family-relations`));
  await drive(`GET ${c}/family-relations/{relationId}`, () => agent.get(relation));
  const renamed = await drive(`PATCH ${c}/family-relations/{relationId}`, () =>
    agent.patch(relation, { name: "Rahim", identificationNumber: "1234567891" }, etag(related)),
  );
  await drive(`DELETE ${c}/family-relations/{relationId}`, () => agent.delete(relation, etag(renamed)));

  const kinds = { photos: "PHOTO", signatures: "SIGNATURE", documents: "DOCUMENT" } as const;
  for (const [list, purpose] of Object.entries(kinds)) {
    const wanted = { ...photo, ...(purpose === "DOCUMENT" && { kind: "OTHER" }) };
    const requested = await drive(`POST ${c}/${list}`, () => agent.post(`${path}/${list}`, wanted));
    const file = `${path}/${list}/${requested.body.fileId}`;
    await drive(`POST ${c}/${list}/{fileId}/upload-link`, () => agent.post(`${file}/upload-link`, undefined));
    await inspected(deps, { customerId: id, fileId: requested.body.fileId, purpose });
    await drive(`GET ${c}/${list}`, () => agent.get(`${path}/${list}`));
    const read = await drive(`GET ${c}/${list}/{fileId}`, () => agent.get(file));
    await drive(`GET ${c}/${list}/{fileId}/link`, () => agent.get(`${file}/link`));
    const archived = await drive(`POST ${c}/${list}/{fileId}/archive`, () =>
      agent.post(`${file}/archive`, undefined, etag(read)),
    );
    await drive(`DELETE ${c}/${list}/{fileId}`, () => agent.delete(file, etag(archived)));
  }

  const online = `${path}/online-user`;
  const wanted = {
    username: "amina",
    email: "amina@example.com",
    phone: "01712345678",
    password: "seven green bicycles",
  };
  const made = await drive(`POST ${c}/online-user`, () => agent.post(online, wanted));
  await drive(`GET ${c}/online-user`, () => agent.get(online));
  const paused = await drive(`POST ${c}/online-user/suspend`, () =>
    admin.post(`${online}/suspend`, undefined, etag(made)),
  );
  await drive(`POST ${c}/online-user/reinstate`, () => admin.post(`${online}/reinstate`, undefined, etag(paused)));
  const renewed = await drive(`PUT ${c}/online-user/password`, () =>
    agent.put(`${online}/password`, { password: "nine yellow umbrellas" }),
  );
  const own = await asCustomer(laptop, id);
  // The first visit after a login also writes down when that was.
  expect((await own.get("/v1/me")).status).toBe(200);
  await drive("GET /v1/me", () => own.get("/v1/me"));
  await drive("GET /v1/me/kyc", () => own.get("/v1/me/kyc"));
  const current = await agent.get(online);
  expect(current.headers.get("etag")).not.toBe(renewed.headers.get("etag"));
  await drive(`POST ${c}/online-user/close`, () => admin.post(`${online}/close`, undefined, etag(current)));

  const introducerId = CustomerId.parse((await register()).body.customerId);
  await seedFields(deps, introducerId, ELIGIBLE);
  await seedAccount(deps, introducerId, { accountNo: ACCOUNT, status: "OPEN" });
  const introducer = `${path}/introducer`;
  const assigned = await drive(`POST ${c}/introducer`, () => agent.post(introducer, { introducerId }));
  await drive(`GET ${c}/introducer`, () => agent.get(introducer));
  const edited = await drive(`PATCH ${c}/introducer`, () =>
    agent.patch(introducer, { accountNo: ACCOUNT }, etag(assigned)),
  );
  const verified = await drive(`POST ${c}/introducer/verification`, () =>
    verifier.post(`${introducer}/verification`, { decision: "VERIFIED" }, etag(edited)),
  );
  await drive(`DELETE ${c}/introducer`, () => agent.delete(introducer, etag(verified)));

  await driveIdentityCheck(agent, path);
  const identity = await drive(`GET ${c}/identity-verification`, () => agent.get(`${path}/identity-verification`));
  const final = { decision: "REJECTED", reasonCodes: ["SUSPECTED_FORGERY"], rejectType: "FINAL" };
  await drive(`POST ${c}/identity-verification/decision`, () =>
    verifier.post(`${path}/identity-verification/decision`, final, etag(identity)),
  );
  await drive(`POST ${c}/kyc/evaluation`, () => admin.post(`${path}/kyc/evaluation`, undefined));
  for (const part of ["case", "kyc", "audit"]) await drive(`GET ${c}/${part}`, () => admin.get(`${path}/${part}`));
  await drive("GET /v1/verifications", () => verifier.get("/v1/verifications?kind=IDENTITY"));
  await drive("GET /v1/reason-codes", () => agent.get("/v1/reason-codes"));
  await drive("GET /health", () => agent.get("/health"));

  const administer = async (transition: string): Promise<void> => {
    const before = await admin.get(path);
    await drive(`POST ${c}/${transition}`, () => admin.post(`${path}/${transition}`, REASON, etag(before)));
  };
  for (const transition of ["reopen", "suspend", "reinstate"]) await administer(transition);
  await seedFields(deps, id, ELIGIBLE);
  for (const transition of ["deactivate", "reactivate"]) await administer(transition);
  await seedAccount(deps, id, { accountNo: ACCOUNT, status: "OPEN" });
  const account = await drive(`GET ${c}/deposit-account`, () => admin.get(`${path}/deposit-account`));
  await drive(`POST ${c}/deposit-account/close`, () =>
    admin.post(`${path}/deposit-account/close`, undefined, etag(account)),
  );
  await administer("close");
  for (const change of ["legal-hold", "legal-hold/release", "erase"]) await administer(change);
});
afterAll(async () => {
  await laptop.stop();
});

test("docs/data-model.md has every route of the API", () => {
  expect([...documented().keys()].toSorted()).toEqual(routes.map(({ key }) => key).toSorted());
});

describe("DynamoDB is asked as docs/data-model.md says", () => {
  test.for(routes.map(({ key }) => key))("by %s", (key) => {
    expect(counted.get(key)).toBe(documented().get(key));
  });
});

describe("DynamoDB is asked as little as there can be", () => {
  test.for(routes.map(({ key, route }) => ({ key, route })))("by $key", ({ key, route }) => {
    const requests = (counted.get(key) ?? "was not driven").split(", ");
    // A link to read a file is written down, as a change is. A check starts from what is known of the customer.
    const isCreation = route.success.status === 201 && !key.endsWith("/identity-verification");
    const allowed = isCreation
      ? [["1 TransactWriteItems"]]
      : route.method === "GET" && !key.endsWith("/link")
        ? [["none"], ["1 GetItem"], ["1 Query"]]
        : [["1 Query", "1 TransactWriteItems"]];
    expect(allowed).toContainEqual(requests);
  });
});
