import {
  type Case,
  changeOnlineUser,
  changePassword,
  newOnlineUser,
  type OnlineUser,
  passwordFaults,
  type TokenLogin,
  visit,
  wantedLogin,
} from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, NOW, newCase } from "../../support/customers.ts";
import { hashOf } from "../../support/online-users.ts";
import { refusalOf } from "../../support/refusal-of.ts";

const user = newOnlineUser({ username: "amina", email: "amina@example.com" }, hashOf("x"), agent, NOW);
const withUser = (fields: Partial<OnlineUser> = {}, customer: Partial<Case["customer"]> = {}): Case => {
  const kase = newCase();
  return { ...kase, customer: { ...kase.customer, ...customer }, onlineUser: { ...user, ...fields } };
};
const change = (transition: "suspend" | "reinstate" | "close", expectedVersion = 1) => ({
  transition,
  expectedVersion,
});

describe("a password", () => {
  test.for([
    ["eleven char", "must have at least 12 characters"],
    ["x".repeat(129), "must have at most 128 characters"],
    ["Amina.Rahman.1", "must not be the user name or the e-mail address"],
    ["AMINA@example.com", "must not be the user name or the e-mail address"],
    ["twelve\u0000 chars", "must not contain control characters"],
    ["twelve chars\ud800", "must not contain control characters"],
  ])("%j is refused: %s", ([password = "", message]) => {
    const names = { username: "amina.rahman.1", email: "amina@example.com" };
    expect(passwordFaults(password, names)).toEqual([{ pointer: "/password", message }]);
  });

  test.for(["twelve chars", "পাসওয়ার্ড বারো", "🚲".repeat(12), "a".repeat(128), "  spaces  count  "])(
    "%j is taken",
    (password) => {
      expect(passwordFaults(password, { username: "amina" })).toEqual([]);
    },
  );

  test("counts characters, not the units that encode them", () => {
    expect(passwordFaults("🚲".repeat(11), {})).toHaveLength(1);
    expect(passwordFaults("🚲".repeat(128), {})).toEqual([]);
  });
});

describe("an online user's status", () => {
  test.for([
    ["ACTIVE", "suspend", "SUSPENDED"],
    ["ACTIVE", "close", "CLOSED"],
    ["SUSPENDED", "reinstate", "ACTIVE"],
    ["SUSPENDED", "close", "CLOSED"],
  ] as const)("%s goes by %s to %s, and the login has to follow", ([status, transition, next]) => {
    const kase = withUser({ status, provisioning: "PROVISIONED" });
    const { records, event } = changeOnlineUser(kase, { ...change(transition), reason: "asked" }, agent, NOW);
    expect(records.onlineUser).toMatchObject({
      status: next,
      provisioning: "PENDING",
      statusReason: "asked",
      statusChangedBy: agent,
    });
    expect(event.data).toEqual({});
  });

  test.for([
    ["ACTIVE", "reinstate"],
    ["SUSPENDED", "suspend"],
    ["CLOSED", "suspend"],
    ["CLOSED", "reinstate"],
    ["CLOSED", "close"],
  ] as const)("%s does not go by %s", ([status, transition]) => {
    expect(refusalOf(() => changeOnlineUser(withUser({ status }), change(transition), agent, NOW))).toBe(
      "illegal-transition",
    );
  });

  test("is changed at the version that was seen, while the customer is not closed", () => {
    expect(refusalOf(() => changeOnlineUser(withUser(), change("suspend", 2), agent, NOW))).toBe("stale-version");
    expect(refusalOf(() => changeOnlineUser(newCase(), change("suspend"), agent, NOW))).toBe("online-user-not-found");
    const closed = withUser({}, { status: "CLOSED" });
    expect(refusalOf(() => changeOnlineUser(closed, change("close"), agent, NOW))).toBe("customer-closed");
    expect(refusalOf(() => changePassword(closed, hashOf("x"), NOW))).toBe("customer-closed");
    const suspended = withUser({ status: "SUSPENDED" }, { status: "SUSPENDED" });
    expect(refusalOf(() => changeOnlineUser(suspended, change("reinstate"), agent, NOW))).toBe("illegal-transition");
  });

  test("lets another password be set unless it is closed", () => {
    const { records } = changePassword(withUser({ status: "SUSPENDED" }), hashOf("y"), NOW);
    expect(records.onlineUser).toMatchObject({
      passwordVersion: 2,
      pendingCredential: hashOf("y"),
      status: "SUSPENDED",
    });
    expect(refusalOf(() => changePassword(withUser({ status: "CLOSED" }), hashOf("y"), NOW))).toBe(
      "illegal-transition",
    );
  });
});

describe("the wanted login", () => {
  test.for([
    ["ACTIVE", "PENDING", true],
    ["ACTIVE", "ACTIVE", true],
    ["ACTIVE", "INACTIVE", true],
    ["ACTIVE", "SUSPENDED", false],
    ["ACTIVE", "CLOSED", false],
    ["SUSPENDED", "ACTIVE", false],
    ["CLOSED", "ACTIVE", false],
  ] as const)("of an %s online user of a customer who is %s is enabled: %s", ([status, of, isEnabled]) => {
    expect(wantedLogin(withUser({ status }, { status: of }))?.isEnabled).toBe(isEnabled);
  });

  test("has no address and imports nothing once closed", () => {
    expect(wantedLogin(withUser({ status: "CLOSED" }))).toMatchObject({ email: undefined, credential: undefined });
  });
});

describe("a customer's visit", () => {
  const at = (seconds: number) => new Date(Date.parse(NOW) + seconds * 1000).toISOString();
  const lastLogin = (kase: Case, login: TokenLogin) => visit(kase, login).at(-1)?.records.onlineUser?.lastLoginAt;

  test("moves the last login to a later time of authentication, and never back", () => {
    const first = { authenticatedAt: at(10), issuedAt: at(12), sessionId: "s" };
    expect(lastLogin(withUser(), first)).toBe(at(10));
    const seen = withUser({ lastLoginAt: at(10) });
    expect(visit(seen, first)).toEqual([]);
    expect(visit(seen, { ...first, authenticatedAt: at(9) })).toEqual([]);
    expect(lastLogin(seen, { ...first, authenticatedAt: at(11) })).toBe(at(11));
  });

  test("goes by the first token of a session where none says when it began, however often that is renewed", () => {
    const [step] = visit(withUser(), { issuedAt: at(10), sessionId: "phone" });
    const seen = { ...newCase(), ...step?.records };
    expect(seen.onlineUser).toMatchObject({ lastLoginAt: at(10), toldSessions: ["phone"] });
    expect(visit(seen, { issuedAt: at(300), sessionId: "phone" })).toEqual([]);
    const [next] = visit(seen, { issuedAt: at(400), sessionId: "web" });
    const both = { ...newCase(), ...next?.records };
    expect(both.onlineUser?.lastLoginAt).toBe(at(400));
    expect(visit(both, { issuedAt: at(700), sessionId: "phone" })).toEqual([]);
    expect(visit(both, { issuedAt: at(700) })).toEqual([]);
  });

  test.for([
    [{ status: "SUSPENDED" }, {}],
    [{ status: "CLOSED" }, {}],
    [{}, { status: "SUSPENDED" }],
    [{}, { status: "CLOSED" }],
  ] as const)("is refused, whatever the token says, with %j and a customer with %j", ([fields, customer]) => {
    expect(refusalOf(() => visit(withUser(fields, customer), { issuedAt: at(1) }))).toBe("no-online-access");
    expect(refusalOf(() => visit(newCase(), { issuedAt: at(1) }))).toBe("no-online-access");
  });
});
