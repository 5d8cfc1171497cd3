import type { ApiProblem } from "@onboarding/client";
import { describe, expect, test } from "vitest";
import { adviceOn } from "../../../packages/desk/src/offline/advice.ts";
import { outcomeOfRefusal } from "../../../packages/desk/src/offline/verdict.ts";

const problem = (code: string, status: number): ApiProblem =>
  ({ code, status, title: "Refused.", type: `/problems/${code}`, requestId: "r1" }) as ApiProblem;

describe("a refusal of a capture", () => {
  test.for([
    ["access-token-required", 401],
    ["refused-by-gateway", 401],
  ] as const)("%s waits for somebody to sign in", ([code, status]) => {
    expect(outcomeOfRefusal(problem(code, status))).toEqual({ kind: "sign-in" });
  });

  test.for([
    ["refused-by-gateway", 429],
    ["case-busy", 503],
    ["internal-error", 500],
  ] as const)("%s with %i is tried again", ([code, status]) => {
    expect(outcomeOfRefusal(problem(code, status))).toEqual({ kind: "busy" });
  });

  test.for([
    ["identification-already-registered", 409, "duplicate"],
    ["stale-version", 412, "stale"],
    ["address-type-already-exists", 409, "exists"],
    ["invalid-request", 400, "fields"],
    ["customer-closed", 409, "gone"],
    ["introducer-not-eligible", 422, "other"],
  ] as const)("%s is kept, and told with what to do", ([code, status, advice]) => {
    const outcome = outcomeOfRefusal(problem(code, status));
    expect(outcome).toMatchObject({ kind: "settled", state: { kind: "refused", problem: { code, status } } });
    expect(adviceOn({ code })).toBe(advice);
  });
});
