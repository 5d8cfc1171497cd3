import { describe, expect, test } from "vitest";
import { sourceOf } from "../../../packages/desk/worker/source-of.ts";

const site = {
  origin: "https://desk.test",
  scope: "/desk/",
  paths: new Set(["/desk/index.html", "/desk/assets/index-1.js"]),
};
const source = (url: string, mode: RequestMode = "cors", method = "GET") => sourceOf({ url, mode, method }, site);

describe("the service worker", () => {
  test("gives the files of its build, and for every page of the app the one that there is", () => {
    expect(source("https://desk.test/desk/assets/index-1.js")).toEqual({
      kind: "build",
      path: "/desk/assets/index-1.js",
    });
    for (const page of ["/desk/", "/desk/customers/cus_1", "/desk/?code=1&state=2"]) {
      expect(source(`https://desk.test${page}`, "navigate")).toEqual({ kind: "build", path: "/desk/index.html" });
    }
  });

  test("asks for the configuration each time", () => {
    expect(source("https://desk.test/desk/config.json")).toEqual({ kind: "configuration" });
  });

  test.for([
    ["the API", "https://api.test/v1/customers", "cors", "GET"],
    ["the API on the same host", "https://desk.test/v1/customers", "cors", "GET"],
    ["an upload", "https://files.test/incoming/1", "cors", "PUT"],
    ["the identity provider", "https://id.test/realms/onboarding/protocol/openid-connect/auth", "navigate", "GET"],
    ["a file that is none of the build's", "https://desk.test/desk/assets/other.js", "cors", "GET"],
    ["what changes something", "https://desk.test/desk/", "navigate", "POST"],
  ] as const)("keeps out of the way of %s", ([, url, mode, method]) => {
    expect(source(url, mode, method)).toEqual({ kind: "network" });
  });
});
