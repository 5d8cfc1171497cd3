import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WebApp } from "../../../packages/local-cloud/src/deployment.ts";
import { freePorts } from "../../../packages/local-cloud/src/ports.ts";
import { edgeFunction } from "../../../packages/local-cloud/src/web-app/edge-function.ts";
import { pathToRegExp } from "../../../packages/local-cloud/src/web-app/path-pattern.ts";
import { startWebApp } from "../../../packages/local-cloud/src/web-app/start-web-app.ts";
import { rawRequest } from "../../support/local-cloud/raw-request.ts";

const handler = `function handler(event) {
  const request = event.request;
  if (request.uri === "/app/config.json") {
    return { statusCode: 200, headers: { "content-type": { value: "application/json" } }, body: { encoding: "text", data: "{}" } };
  }
  if (request.uri === "/app/broken") throw new Error("broken");
  if (!request.uri.includes(".")) request.uri = "/app/index.html";
  return request;
}`;

let port = 0;
let root = "";
let server: { stop(): Promise<void> } | undefined;
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "web-app-"));
  const folder = join(root, "build");
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(join(root, "secret.txt"), "secret");
  await writeFile(join(folder, "index.html"), "<!doctype html>");
  await writeFile(join(folder, "assets", "a.js"), "1;");
  port = (await freePorts()).desk;
  const app: WebApp = {
    behaviours: [
      { pathPattern: "/app/assets/*", headers: { "cache-control": "immutable" } },
      { pathPattern: "*", headers: { "cache-control": "no-cache", "x-frame-options": "DENY" }, handler },
    ],
  };
  server = await startWebApp({ port, app, folder, prefix: "/app/" });
});
afterAll(async () => {
  await server?.stop();
  await rm(root, { recursive: true, force: true });
});

const get = (path: string, method = "GET") => fetch(`http://127.0.0.1:${port}${path}`, { method });

describe("a web app on the laptop", () => {
  it("is sent with the headers of the behaviour that its path falls to", async () => {
    const script = await get("/app/assets/a.js");
    expect([script.headers.get("cache-control"), script.headers.get("x-frame-options")]).toEqual(["immutable", null]);
    expect(script.headers.get("content-type")).toMatch(/^text\/javascript/);
    const page = await get("/app/customers/1?code=2");
    expect(await page.text()).toBe("<!doctype html>");
    expect([page.headers.get("cache-control"), page.headers.get("x-frame-options")]).toEqual(["no-cache", "DENY"]);
  });

  it("is answered by the function where that answers itself", async () => {
    const answer = await get("/app/config.json");
    expect([answer.status, await answer.text()]).toEqual([200, "{}"]);
    expect(answer.headers.get("x-frame-options")).toBe("DENY");
    expect((await get("/app/broken")).status).toBe(502);
  });

  it("takes no other methods, and has an answer without a body for HEAD", async () => {
    expect((await get("/app/assets/a.js", "POST")).status).toBe(405);
    const head = await get("/app/assets/a.js", "HEAD");
    expect([head.status, head.headers.get("content-length"), await head.text()]).toEqual([200, "2", ""]);
  });

  it.each(["/app/../secret.txt", "/app/%2e%2e/secret.txt", "/app/assets/%2e%2e%2f%2e%2e%2fsecret.txt", "/app/no.js"])(
    "gives nothing that is not in the build: %s",
    async (path) => {
      const answer = await rawRequest(
        `http://127.0.0.1:${port}`,
        `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 (403|502) /);
      expect(answer).not.toContain("secret");
    },
  );
});

describe("a function at the edge", () => {
  it("gets nothing of this process", () => {
    const run = edgeFunction(
      "function handler() { return { statusCode: 200, body: typeof process + typeof require } }",
    );
    expect(run({ method: "GET", uri: "/" })).toMatchObject({ body: "undefinedundefined" });
  });

  it("cannot hang the laptop", () => {
    const run = edgeFunction("function handler() { for (;;) {} }");
    expect(() => run({ method: "GET", uri: "/" })).toThrow("timed out");
  });
});

describe("a path pattern", () => {
  it.each([
    ["*", "/anything", true],
    ["/desk/assets/*", "/desk/assets/a.js", true],
    ["/desk/assets/*", "/desk/index.html", false],
    ["images/?.png", "/images/1.png", true],
    ["/a.js", "/abjs", false],
  ])("%s and %s: %s", (pattern, path, matches) => {
    expect(pathToRegExp(pattern).test(path)).toBe(matches);
  });
});
