import { expect } from "vitest";
import type { Api } from "./api.ts";
import { amina } from "./customers.ts";
import type { Laptop } from "./laptop.ts";
import { until } from "./until.ts";

// biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what the tests are about
type Body = any;

const decisions = {
  VERIFIED: { decision: "VERIFIED" },
  RETRY: { decision: "REJECTED", reasonCodes: ["DATA_MISMATCH"] },
  FINAL: { decision: "REJECTED", reasonCodes: ["SUSPECTED_FORGERY"], rejectType: "FINAL" },
} as const;
type Outcome = keyof typeof decisions;

/** People who work on customers of the running product, and what they do. */
export interface Staff {
  readonly agent: Api;
  readonly verifier: Api;
  readonly admin: Api;
  /** Registers somebody new; gives the path of their record. */
  register(change?: object): Promise<string>;
  /** Asks for a change of what is at a path, at the version that is there now; fails unless it is done. */
  change(api: Api, method: "post" | "patch", path: string, body: unknown, versionOf?: string): Promise<Body>;
  /** A verifier judges `identity-verification`, `introducer` or an address. */
  judge(path: string, part: string, outcome: Outcome): Promise<Body>;
  /** An admin moves the status. */
  move(path: string, transition: string): Promise<Body>;
  /** Waits until what is at a path is as expected. */
  settled(path: string, expected: object): Promise<Body>;
  /** Registers somebody and approves them; gives the path, once they are active with an open account. */
  activate(): Promise<string>;
}

let nextNumber = 2_000_000_000;

/** Staff of a laptop. */
export const staffOf = async (laptop: Laptop): Promise<Staff> => {
  const [agent, verifier, admin] = [await laptop.as("agent"), await laptop.as("verifier"), await laptop.as("admin")];
  const staff: Staff = {
    agent,
    verifier,
    admin,
    async register(change = {}) {
      const answer = await agent.post("/v1/customers", {
        ...amina,
        identificationNumber: String(nextNumber++),
        ...change,
      });
      expect(answer.status).toBe(201);
      return `/v1/customers/${answer.body.customerId}`;
    },
    async change(api, method, path, body, versionOf = path) {
      // The system changes records as well: whoever was overtaken looks again, as a person would.
      return until(async () => {
        const { headers } = await api.get(versionOf);
        const answer = await api[method](path, body, { "if-match": headers.get("etag") ?? "" });
        expect({ path, status: answer.status, code: answer.body?.code }).toEqual({
          path,
          status: 200,
          code: undefined,
        });
        return answer.body;
      });
    },
    judge(path, part, outcome) {
      const action = part === "identity-verification" ? "decision" : "verification";
      return staff.change(verifier, "post", `${path}/${part}/${action}`, decisions[outcome], `${path}/${part}`);
    },
    move: (path, transition) => staff.change(admin, "post", `${path}/${transition}`, { reason: "because" }, path),
    settled: (path, expected) =>
      until(async () => {
        const { body } = await admin.get(path);
        expect(body).toMatchObject(expected);
        return body;
      }),
    async activate() {
      const path = await staff.register();
      await staff.judge(path, "identity-verification", "VERIFIED");
      await staff.settled(`${path}/deposit-account`, { status: "OPEN" });
      return path;
    },
  };
  return staff;
};
