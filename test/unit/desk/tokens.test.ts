import { describe, expect, test } from "vitest";
import { SignInNeeded, type Tokens } from "../../../packages/desk/src/session/identity-provider.ts";
import { personOf } from "../../../packages/desk/src/session/person.ts";
import { challengeOf, randomText } from "../../../packages/desk/src/session/pkce.ts";
import { tokenKeeper } from "../../../packages/desk/src/session/token-keeper.ts";

const tokens = (name: string, lifetimeMs: number): Tokens => ({
  accessToken: `access ${name}`,
  refreshToken: `refresh ${name}`,
  expiresAt: Date.now() + lifetimeMs,
});

/** A keeper whose identity provider gives these, one after the other, with what it was asked and what it told. */
const keeperWith = (...renewed: readonly (Tokens | Error)[]) => {
  const spent: string[] = [];
  const told: string[] = [];
  const keeper = tokenKeeper(
    {
      renew: async (refreshToken) => {
        const next = renewed[spent.push(refreshToken) - 1];
        if (next instanceof Error || next === undefined) throw next;
        return next;
      },
    },
    { taken: async (accessToken) => void told.push(accessToken), lost: () => told.push("lost") },
  );
  return { keeper, spent, told };
};

describe("tokens", () => {
  test("are used as long as they are good", async () => {
    const { keeper, spent } = keeperWith();
    await keeper.take(tokens("1", 300_000));
    expect(await keeper.accessToken(false)).toBe("access 1");
    expect(spent).toEqual([]);
  });

  test("are renewed before they run out, once for all who ask at the same time", async () => {
    const { keeper, spent } = keeperWith(tokens("2", 300_000));
    await keeper.take(tokens("1", 1_000));
    const given = await Promise.all([keeper.accessToken(false), keeper.accessToken(false), keeper.accessToken(true)]);
    expect(given).toEqual(["access 2", "access 2", "access 2"]);
    expect(spent).toEqual(["refresh 1"]);
  });

  test("that are not renewed any more are gone, and it is told", async () => {
    const { keeper, told } = keeperWith(new SignInNeeded());
    await keeper.take(tokens("1", 1_000));
    expect(await keeper.accessToken(false)).toBeUndefined();
    expect(told).toEqual(["access 1", "lost"]);
  });

  test("are kept when there is no network to renew them", async () => {
    const { keeper, spent } = keeperWith(new TypeError("no network"), tokens("2", 300_000));
    await keeper.take(tokens("1", 1_000));
    await expect(keeper.accessToken(false)).rejects.toThrow("no network");
    expect(await keeper.accessToken(false)).toBe("access 2");
    expect(spent).toEqual(["refresh 1", "refresh 1"]);
  });
});

test("a token says who somebody is, also with letters of another script", () => {
  const claims = { sub: "a1", preferred_username: "আমিনা", roles: ["agent", "offline_access", "verifier"] };
  const payload = Buffer.from(JSON.stringify(claims)).toString("base64url");
  expect(personOf(`x.${payload}.y`)).toEqual({ id: "a1", name: "আমিনা", roles: ["agent", "verifier"] });
});

test("the challenge is the one of RFC 7636, appendix B", async () => {
  expect(await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  );
  expect(randomText()).toMatch(/^[A-Za-z0-9_-]{43}$/);
});
