import { DecisionRequest } from "@onboarding/contracts";
import { permissions } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { apiCallers, routes } from "../support/api-callers.ts";
import { amina } from "../support/customers.ts";
import { testEnvironment } from "../support/environment.ts";
import { inMemoryCases } from "../support/in-memory-cases.ts";
import { seedCustomer, seedIntroducer } from "../support/seeding.ts";

type Call = ReturnType<ReturnType<typeof apiCallers>>;
type Parameters = Readonly<Record<string, string>>;

/** How the record that a route judges comes to be, is edited and is read. */
interface Fixture {
  readonly create: (creator: Call, deps: ReturnType<typeof newDeps>) => Promise<Parameters>;
  readonly edit: (editor: Call, pathParameters: Parameters) => Promise<unknown>;
  readonly read: string;
}

const newDeps = () => ({ cases: inMemoryCases(), environment: testEnvironment({ now: () => new Date() }) });

const c = "/v1/customers/{customerId}";
const ACCOUNT = "100000000001";

const etagOf = async (caller: Call, route: string, pathParameters: Parameters): Promise<string> =>
  (await caller(route, { pathParameters })).headers["etag"] ?? "";

const created = async (answer: ReturnType<Call>): Promise<Record<string, unknown>> => {
  const { status, body } = await answer;
  expect(status).toBe(201);
  return body;
};

const patch = async (editor: Call, route: string, read: string, pathParameters: Parameters, body: object) => {
  const headers = { "if-match": await etagOf(editor, read, pathParameters) };
  expect(await editor(route, { pathParameters, headers, body })).toMatchObject({ status: 200 });
};

const fixtures: Readonly<Record<string, Fixture>> = {
  [`POST ${c}/addresses/{type}/verification`]: {
    create: async (creator, deps) => {
      const customerId = await seedCustomer(deps);
      const body = { type: "PERMANENT", line1: "House 1" };
      await created(creator(`POST ${c}/addresses`, { pathParameters: { customerId }, body }));
      return { customerId, type: "PERMANENT" };
    },
    edit: (editor, parameters) =>
      patch(editor, `PATCH ${c}/addresses/{type}`, `GET ${c}/addresses/{type}`, parameters, { line1: "House 2" }),
    read: `GET ${c}/addresses/{type}`,
  },
  [`POST ${c}/introducer/verification`]: {
    create: async (creator, deps) => {
      const customerId = await seedCustomer(deps);
      const body = { introducerId: await seedIntroducer(deps, ACCOUNT), accountNo: ACCOUNT };
      await created(creator(`POST ${c}/introducer`, { pathParameters: { customerId }, body }));
      return { customerId };
    },
    edit: (editor, parameters) =>
      patch(editor, `PATCH ${c}/introducer`, `GET ${c}/introducer`, parameters, { relationshipType: "FAMILY" }),
    read: `GET ${c}/introducer`,
  },
  [`POST ${c}/identity-verification/decision`]: {
    create: async (creator) => {
      const { customerId } = await created(creator("POST /v1/customers", { body: amina }));
      return { customerId: String(customerId) };
    },
    edit: (editor, parameters) => patch(editor, `PATCH ${c}`, `GET ${c}`, parameters, { name: "Amina Khan" }),
    read: `GET ${c}/identity-verification`,
  },
};

const judging = routes.filter(
  ({ route }) =>
    route.method === "POST" && (route.permission === "verifications:decide" || route.body === DecisionRequest),
);
const decisions = [{ decision: "VERIFIED" }, { decision: "REJECTED", reasonCodes: ["OTHER"] }];

test("every route that verifies is walked", () => {
  expect(judging.map(({ key }) => key).toSorted()).toEqual(Object.keys(fixtures).toSorted());
});

describe.each(Object.entries(fixtures))("%s", (route, { create, edit, read }) => {
  describe.each(permissions["verifications:decide"])("as %s", (role) => {
    const setUp = async () => {
      const deps = newDeps();
      const as = apiCallers(deps.cases);
      const pathParameters = await create(as("creator", "admin"), deps);
      const judge = async (sub: string, body: object) => {
        const caller = as(sub, role);
        return caller(route, {
          pathParameters,
          body,
          headers: { "if-match": await etagOf(caller, read, pathParameters) },
        });
      };
      return { as, judge, pathParameters, cases: deps.cases };
    };

    test.for(decisions)("lets a third person decide $decision, and not the creator", async (decision) => {
      const { judge, cases } = await setUp();
      const before = cases.entries.length;

      expect(await judge("creator", decision)).toMatchObject({ status: 403, body: { code: "four-eyes" } });
      expect(cases.entries).toHaveLength(before);
      expect(await judge("third", decision)).toMatchObject({ status: 200 });
    });

    test.for(decisions)(
      "lets neither the creator nor the last editor decide $decision after an edit",
      async (decision) => {
        const { as, judge, pathParameters, cases } = await setUp();
        await edit(as("editor", "agent"), pathParameters);
        const before = cases.entries.length;

        expect(await judge("creator", decision)).toMatchObject({ status: 403, body: { code: "four-eyes" } });
        expect(await judge("editor", decision)).toMatchObject({ status: 403, body: { code: "four-eyes" } });
        expect(cases.entries).toHaveLength(before);
        expect(await judge("third", decision)).toMatchObject({ status: 200 });
      },
    );

    test("lets neither decide after an edit that opened the decision again", async () => {
      const { as, judge, pathParameters } = await setUp();
      expect(await judge("third", { decision: "VERIFIED" })).toMatchObject({ status: 200 });
      await edit(as("editor", "agent"), pathParameters);

      expect(await judge("creator", { decision: "VERIFIED" })).toMatchObject({
        status: 403,
        body: { code: "four-eyes" },
      });
      expect(await judge("editor", { decision: "VERIFIED" })).toMatchObject({
        status: 403,
        body: { code: "four-eyes" },
      });
      expect(await judge("third", { decision: "VERIFIED" })).toMatchObject({ status: 200 });
    });
  });
});
