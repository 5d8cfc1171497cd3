import { describe, expect, test } from "vitest";
import { createRouter } from "../../../packages/local-cloud/src/api-gateway/router.ts";
import { route } from "../../support/local-cloud/http-api.ts";

// In an order that must not matter.
const ROUTES = [
  "$default",
  "ANY /{proxy+}",
  "GET /pets/{proxy+}",
  "GET /pets/dog/{id}",
  "ANY /pets/dog/1",
  "GET /pets/dog/1",
  "GET /a/{x}/c",
  "GET /a/b/{y}",
  "GET /{first}/{second}/{third}/{fourth}",
  "POST /only",
  "GET /v1/customers/{customerId}/addresses/{type}",
  "GET /",
];

describe("route matching", () => {
  test.for([
    ["GET", "/pets/dog/1", "GET /pets/dog/1", {}],
    ["DELETE", "/pets/dog/1", "ANY /pets/dog/1", {}],
    ["GET", "/pets/dog/2", "GET /pets/dog/{id}", { id: "2" }],
    ["GET", "/pets/cat/1", "GET /pets/{proxy+}", { proxy: "cat/1" }],
    ["POST", "/test/5", "ANY /{proxy+}", { proxy: "test/5" }],
    ["GET", "/a/b/c", "GET /a/b/{y}", { y: "c" }],
    ["GET", "/a/x/c", "GET /a/{x}/c", { x: "x" }],
    [
      "GET",
      "/pets/x/y/z",
      "GET /{first}/{second}/{third}/{fourth}",
      { first: "pets", second: "x", third: "y", fourth: "z" },
    ],
    ["GET", "/only", "ANY /{proxy+}", { proxy: "only" }],
    ["POST", "/only", "POST /only", {}],
    ["HEAD", "/pets/dog/2", "ANY /{proxy+}", { proxy: "pets/dog/2" }],
    ["OPTIONS", "/only", "ANY /{proxy+}", { proxy: "only" }],
    ["GET", "/only/", "ANY /{proxy+}", { proxy: "only/" }],
    [
      "GET",
      "/v1/customers/c 1/addresses/HOME",
      "GET /v1/customers/{customerId}/addresses/{type}",
      { customerId: "c 1", type: "HOME" },
    ],
    ["GET", "/", "GET /", {}],
    ["POST", "/", "$default", {}],
  ] as const)("%s %s goes to %s", ([method, path, routeKey, pathParameters]) => {
    expect(createRouter(ROUTES.map((key) => route(key)))(method, path)).toMatchObject({
      route: { routeKey },
      pathParameters,
    });
  });

  test.for([
    ["GET", "/v1/customers/"],
    ["GET", "/v1/customers/1/x"],
    ["GET", "/v1/customers"],
    ["HEAD", "/v1/customers/1"],
    ["OPTIONS", "/v1/customers/1"],
    ["GET", "/V1/customers/1"],
    ["GET", "/files/"],
    ["GET", "//v1/customers/1"],
  ] as const)("%s %s has no route", ([method, path]) => {
    const routes = [route("GET /v1/customers/{customerId}"), route("GET /files/{path+}")];

    expect(createRouter(routes)(method, path)).toBeUndefined();
  });
});
