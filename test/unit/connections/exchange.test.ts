import { describe, expect, test } from "vitest";
import { exchange } from "../../../packages/connections/src/index.ts";
import { scriptedServer } from "../../support/scripted-server.ts";

describe("an exchange", () => {
  test("sends path, query, headers and body, and gives the whole answer", async () => {
    const { url, paths } = await scriptedServer(async (request, response) => {
      const sent = Buffer.concat(await request.toArray()).toString();
      response.writeHead(201, { "x-sent": `${request.headers["content-type"]} ${request.headers["content-length"]}` });
      response.end(`${sent} back`);
    });
    const answer = await exchange(
      { url: new URL("/a%20b?c=d%2Fe", url), method: "PUT", headers: { "content-type": "text/plain" }, body: "élan" },
      60_000,
    );
    expect(paths).toEqual(["PUT /a%20b?c=d%2Fe"]);
    expect(answer).toMatchObject({ status: 201, headers: { "x-sent": "text/plain 5" } });
    expect(answer.body.toString()).toBe("élan back");
  });

  test("gives a redirect as an answer, and does not follow it", async () => {
    const { url, paths } = await scriptedServer((_, response) =>
      response.writeHead(302, { location: "/elsewhere" }).end(),
    );
    const answer = await exchange({ url: new URL("/here", url), method: "GET", headers: {} }, 60_000);
    expect(answer).toMatchObject({ status: 302, headers: { location: "/elsewhere" } });
    expect(paths).toEqual(["GET /here"]);
  });
});
