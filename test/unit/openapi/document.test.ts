import { capabilities, problems, type Route, routeKey } from "@onboarding/contracts";
import { permissions } from "@onboarding/domain";
import { type Operation, problemsOf } from "@onboarding/openapi";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import { validBody } from "../../../packages/http/src/validation.ts";
import { schemaCheckOf } from "../../../scripts/openapi/schema-check.ts";
import { servedDocument, strictDocument } from "../../support/openapi/document.ts";

const document = servedDocument();
const strict = strictDocument();
const check = schemaCheckOf(strict);
const routes: readonly Route[] = Object.values(capabilities).flatMap((table) => Object.values<Route>(table));
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  Object.entries(item).map(([method, operation]) => ({ key: `${method.toUpperCase()} ${path}`, operation })),
);
const routeOf = new Map(routes.map((route) => [routeKey(route), route]));
const operationOf = new Map<string, Operation>(operations.map(({ key, operation }) => [key, operation]));

const responseOf = ({ responses }: Operation, status: string) => {
  const given = responses[status];
  return given?.$ref ? document.components.responses[given.$ref.split("/").at(-1) ?? ""] : given;
};

describe("the OpenAPI document", () => {
  test("has every route of the contract, and no other", () => {
    expect([...operationOf.keys()].toSorted()).toEqual([...routeOf.keys()].toSorted());
  });

  test("is in order by the recommended rules of Redocly", async () => {
    // Nobody outside is given a licence.
    const config = await createConfig({ extends: ["recommended"], rules: { "info-license": "off" } });
    const faults = await lintFromString({ source: JSON.stringify(document), absoluteRef: "openapi.json", config });
    expect(faults.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
  });

  test("gives every operation a name of its own", () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  test("tells outside readers of no answer that it may hold nothing else", () => {
    const { Customer, CustomerPage, EditCustomerRequest } = document.components.schemas;
    expect(Customer).not.toHaveProperty("additionalProperties");
    expect(CustomerPage).not.toHaveProperty("additionalProperties");
    expect(EditCustomerRequest).toHaveProperty("additionalProperties", false);
  });

  test("takes names and descriptions from the code", () => {
    const { StoredFile: none, Picture, CustomerId } = document.components.schemas;
    expect(none).toBeUndefined();
    expect(Picture?.properties?.["size"]).toHaveProperty("description", "In bytes.");
    expect(CustomerId).toHaveProperty("description", expect.stringContaining("One id everywhere"));
    expect(document.tags.every(({ name, description }) => description !== name)).toBe(true);
  });
});

describe.each(operations.map(({ key }) => key))("%s", (key) => {
  const route = routeOf.get(key) as Route;
  const operation = operationOf.get(key) as Operation;

  test("names its roles", () => {
    const roles = route.permission === "public" ? [] : permissions[route.permission];
    expect(operation["x-roles"]).toEqual(roles);
    for (const role of roles) expect(operation.description).toContain(role);
  });

  test("has every problem that the route may answer, under its status and with an example that fits", () => {
    for (const code of problemsOf(route)) {
      const media = responseOf(operation, String(problems[code].status))?.content?.["application/problem+json"];
      const { value } = document.components.examples[code] ?? {};
      expect(Object.keys(media?.examples ?? {})).toContain(code);
      expect(media && check(media.schema, value)).toEqual([]);
    }
  });

  test("has examples that fit: of the body by the rules of the route, of the answer by its schema", () => {
    for (const [type, { example }] of Object.entries(operation.requestBody?.content ?? {})) {
      expect(type).toMatch(/json$/);
      expect(() => validBody(route, structuredClone(example), "2026-11-21")).not.toThrow();
    }
    const { status, schema } = route.success;
    for (const [type, media] of Object.entries(responseOf(operation, String(status))?.content ?? {})) {
      if (type.startsWith("text/")) continue;
      expect(check(media.schema, media.example)).toEqual([]);
      expect(schema.safeParse(media.example).error).toBeUndefined();
    }
  });

  test("has examples of what has to be in the path", () => {
    const parameters = (operation.parameters ?? []).filter((parameter) => parameter.in === "path");
    const path = Object.fromEntries(parameters.map(({ name, example }) => [name, example]));
    expect(route.pathParameters.safeParse(path).error).toBeUndefined();
  });
});
