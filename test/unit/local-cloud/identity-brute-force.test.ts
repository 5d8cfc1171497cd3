import { expect, it } from "vitest";
import { startTestProvider, stoppedClock, testRealm } from "../../support/local-cloud/identity-realm.ts";
import { loginForm, postForm, refusalOf } from "../../support/local-cloud/oidc-client.ts";

const REFUSED = [400, "invalid_grant", "Invalid user credentials"];

const startWithClock = async () => {
  const clock = stoppedClock();
  const { issuer } = await startTestProvider({ now: clock.now });
  const attempt = (password?: string, username = "vera") =>
    postForm(issuer, "token", loginForm(username, password === undefined ? {} : { password }));
  /** Wrong passwords with a pause before each, so that they are not hasty. */
  const fail = async (times: number) => {
    for (let count = 0; count < times; count += 1) {
      clock.advance(2);
      await attempt("wrong");
    }
  };
  return { clock, attempt, fail };
};

it("locks after the third wrong password, tells a right one nothing else, and releases after a minute", async () => {
  const { clock, attempt, fail } = await startWithClock();
  await fail(3);
  expect(await refusalOf(await attempt())).toEqual(REFUSED);
  clock.advance(59);
  expect(await refusalOf(await attempt())).toEqual(REFUSED);
  clock.advance(1);
  expect((await attempt()).status).toBe(200);
});

it("forgets the failures when the right password comes before the lock", async () => {
  const { attempt, fail } = await startWithClock();
  await fail(2);
  expect((await attempt()).status).toBe(200);
  await fail(2);
  expect((await attempt()).status).toBe(200);
});

it("does not prolong a lock by guesses during it", async () => {
  const { clock, attempt, fail } = await startWithClock();
  await fail(3);
  await fail(20);
  clock.advance(20);
  expect((await attempt()).status).toBe(200);
});

it("waits longer with every third failure, up to the realm's most", async () => {
  const { clock, attempt, fail } = await startWithClock();
  await fail(3);
  clock.advance(60);
  // The fourth and the fifth lock for 60 s each, the sixth for 120 s, cut to 100 s.
  await fail(1);
  clock.advance(60);
  await fail(1);
  clock.advance(60);
  await fail(1);
  clock.advance(99);
  expect((await attempt()).status).toBe(400);
  clock.advance(1);
  expect((await attempt()).status).toBe(200);
});

it("forgets failures that are older than the realm remembers", async () => {
  const { clock, attempt, fail } = await startWithClock();
  await fail(2);
  clock.advance(3601);
  await fail(1);
  expect((await attempt()).status).toBe(200);
});

it("locks at once for half a minute when two wrong passwords come within a second", async () => {
  const { clock, attempt } = await startWithClock();
  await attempt("wrong");
  await attempt("wrong");
  expect((await attempt()).status).toBe(400);
  clock.advance(30);
  expect((await attempt()).status).toBe(200);
});

it("locks one user only", async () => {
  const { attempt, fail } = await startWithClock();
  await fail(3);
  expect((await attempt(undefined, "customer")).status).toBe(200);
});

it("refuses the right password at the end of a flood of guesses that were all sent before the first was judged", async () => {
  const passwordHash = { algorithm: "pbkdf2-sha512", iterations: 100_000 } as const;
  const { issuer } = await startTestProvider({ realm: { ...testRealm, passwordHash } });
  const attempt = (more = {}) => postForm(issuer, "token", loginForm("vera", more));
  const passwords = [...Array<string>(10).fill("wrong"), "password of vera"];
  const responses = await Promise.all(passwords.map((password) => attempt({ password })));
  expect(responses.map(({ status }) => status)).toEqual(Array(11).fill(400));
});

it("never locks in a realm without brute-force protection", async () => {
  const { bruteForce: _, ...realm } = testRealm;
  const { issuer } = await startTestProvider({ realm });
  await Promise.all(Array.from({ length: 20 }, () => postForm(issuer, "token", loginForm("vera", { password: "x" }))));
  expect((await postForm(issuer, "token", loginForm("vera"))).status).toBe(200);
});
