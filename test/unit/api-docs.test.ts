import { apiDocsRoutes } from "@onboarding/contracts";
import { httpFunction } from "@onboarding/http";
import { expect, test } from "vitest";
import { apiDocsHandlers } from "../../functions/api-docs/api-docs-handlers.ts";
import { call } from "../support/api-event.ts";

const handlerWith = (hasPage: boolean) =>
  httpFunction(
    apiDocsRoutes,
    apiDocsHandlers({
      document: '{"openapi":"3.1.1"}',
      readFile: (name) => `/* ${name} */`,
      issuer: "https://id.test/realms/onboarding",
      clientId: 'app"><script>',
      hasPage,
    }),
  );

test("a stage without the page still has the document", async () => {
  const handler = handlerWith(false);
  expect(await call(handler, { route: "GET /openapi.json" })).toMatchObject({
    status: 200,
    body: { openapi: "3.1.1" },
  });
  expect(await call(handler, { route: "GET /docs" })).toMatchObject({ status: 404, body: { code: "not-found" } });
  const file = await call(handler, { route: "GET /docs/{file}", pathParameters: { file: "start.js" } });
  expect(file).toMatchObject({ status: 404, body: { code: "not-found" } });
});

test("no file is served but those of the page", async () => {
  for (const file of ["index.mjs", "openapi.json", "../index.mjs", "start.js/"]) {
    const answer = await call(handlerWith(true), { route: "GET /docs/{file}", pathParameters: { file } });
    expect(answer).toMatchObject({ status: 404, body: { code: "not-found" } });
  }
});
