import { describe, expect, test } from "vitest";
import { type Issuer, protectedApi, protectedApiWithIssuer } from "../../support/local-cloud/protected-api.ts";
import { tokenIssuer } from "../../support/local-cloud/token-issuer.ts";

describe("the issuer's keys", () => {
  test("are fetched once for many requests", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    const token = await issuer.token();
    const responses = await Promise.all(Array.from({ length: 10 }, () => get(token)));

    expect(responses.map(({ status }) => status)).toEqual(Array(10).fill(204));
    expect(issuer.requests).toEqual({ discovery: 1, keys: 1 });
  });

  test("are not fetched again for every token with an unknown key", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    await get(await issuer.token());
    const garbage = await Promise.all(Array.from({ length: 20 }, (_, n) => issuer.token({}, { kid: `unknown-${n}` })));
    const responses = await Promise.all(garbage.map((token) => get(token)));

    expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([401]));
    expect(issuer.requests.keys).toBeLessThanOrEqual(2);
  });

  const faults: readonly (readonly [string, (issuer: Issuer) => void])[] = [
    ["the issuer answers 500", ({ answers }) => Object.assign(answers, { status: 500 })],
    ["the issuer redirects", ({ answers }) => Object.assign(answers, { status: 302 })],
    [
      "the configuration is another issuer's",
      ({ answers, issuer }) =>
        Object.assign(answers, { discovery: () => ({ issuer: `${issuer}/`, jwks_uri: `${issuer}/certs` }) }),
    ],
    [
      "the configuration names no keys",
      ({ answers, issuer }) => Object.assign(answers, { discovery: () => ({ issuer }) }),
    ],
    ["the keys are no key set", ({ answers }) => Object.assign(answers, { keys: () => ({}) })],
    [
      "the key set is larger than 150,000 bytes",
      ({ answers, publicKey }) =>
        Object.assign(answers, { keys: () => ({ keys: [publicKey], x: "x".repeat(150_000) }) }),
    ],
    [
      "the issuer does not answer in time",
      ({ answers }) => Object.assign(answers, { delay: () => new Promise(() => {}) }),
    ],
  ];
  test.for(faults)("keep the route closed when %s, and open it later", async ([, breakIssuer]) => {
    const { issuer, get, events } = await protectedApiWithIssuer();
    const working = { ...issuer.answers };
    const token = await issuer.token();
    breakIssuer(issuer);

    expect((await get(token)).status).toBe(401);
    expect(events).toEqual([]);
    Object.assign(issuer.answers, working);
    expect((await get(token)).status).toBe(204);
  });

  test("keep the route closed when nobody listens", async () => {
    const issuer = await tokenIssuer();
    const { get } = await protectedApi({ ...issuer, issuer: "http://127.0.0.1:1/realm" });
    const response = await get(await issuer.token({ iss: "http://127.0.0.1:1/realm" }));

    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).toContain("the issuer's keys cannot be had");
  });
});
