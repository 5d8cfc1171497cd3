import { describe, expect, test } from "vitest";
import type { Activity } from "../../../packages/local-cloud/src/activity.ts";
import { printActivity } from "../../../packages/local-cloud/src/console.ts";

const printed = (activity: Activity, colour = false): string[] => {
  const lines: string[] = [];
  printActivity((line) => lines.push(line), colour)(activity);
  return lines;
};

const request: Activity = {
  kind: "request",
  method: "POST",
  path: "/v1/customers",
  status: 201,
  ms: 34,
  functionName: "customers",
  requestId: "JKJaXmPLvHcESHA=",
};

const RED = "\u001b[31m";

describe("printActivity", () => {
  test("prints a request with its method, path, status, time and function", () => {
    expect(printed(request)).toEqual([expect.stringMatching(/^POST +\/v1\/customers +201 +34 ms customers$/)]);
  });

  test("aligns requests of different length", () => {
    const [first = ""] = printed(request);
    const [second = ""] = printed({ ...request, method: "GET", path: "/health", ms: 1200 });

    expect(first.indexOf("201")).toBe(second.indexOf("201"));
    expect(first.indexOf(" ms")).toBe(second.indexOf(" ms"));
  });

  test("prints an event with its type, subject and rules", () => {
    const event = { detail: { subject: "c-1" } };
    const activity = {
      kind: "event",
      bus: "b",
      detailType: "customer.registered",
      source: "s",
      id: "1",
      event,
    } as const;

    expect(printed({ ...activity, rules: ["evaluate", "notify"] })).toEqual([
      expect.stringMatching(/^event +customer\.registered +c-1 +→ evaluate, notify$/),
    ]);
    expect(printed({ ...activity, event: {}, rules: [] })).toEqual([expect.stringMatching(/ - +no rule$/)]);
  });

  test("prints invocations only when they fail", () => {
    const invocation = {
      kind: "invocation",
      functionName: "evaluate-kyc",
      trigger: "stream",
      ms: 5,
      attempt: 2,
    } as const;

    expect(printed({ ...invocation, ok: true })).toEqual([]);
    expect(printed({ ...invocation, ok: false })).toEqual(["failed  evaluate-kyc for stream, attempt 2, after 5 ms"]);
  });

  test.for([
    [
      { level: "INFO", message: "registered", customerId: "c-1", timestamp: "now", cold_start: true },
      "INFO registered customerId=c-1",
    ],
    [
      { level: "ERROR", message: "Invoke Error", errorType: "TypeError", errorMessage: "bad", stack: ["x"] },
      "ERROR Invoke Error errorType=TypeError errorMessage=bad",
    ],
    [{ message: { nested: 1 } }, 'INFO {"nested":1}'],
  ] as const)("prints the structured log line %j compactly", ([entry, expected]) => {
    expect(printed({ kind: "function-log", functionName: "fn", line: JSON.stringify(entry) })).toEqual([
      `log     fn ${expected}`,
    ]);
  });

  test.for(["plain text", "{not json", '{"no":"text"}', "[1]"])("prints the log line %s as it is", (line) => {
    expect(printed({ kind: "function-log", functionName: "fn", line })).toEqual([`log     fn ${line}`]);
  });

  test("does not let a client or a function steer the terminal", () => {
    const evil = "\u001b[2J\r\n";
    const line = JSON.stringify({ message: evil });
    const lines = [
      ...printed({ ...request, path: `/x${evil}` }),
      ...printed({ kind: "function-log", functionName: "fn", line }),
      ...printed({ kind: "function-log", functionName: "fn", line: evil }),
    ];

    expect(lines.join("")).not.toMatch(/\p{Cc}/u);
  });

  test("colours what went wrong in red, and nothing without colour", () => {
    const deadLetter: Activity = { kind: "dead-letter", queue: "failures", reason: "retries used up" };

    expect(printed(deadLetter, true)[0]).toContain(`${RED}dead    failures: retries used up`);
    expect(printed({ ...request, status: 500 }, true)[0]).toContain(`${RED}500`);
    expect(printed({ ...request, status: 201 }, true)[0]).not.toContain(RED);
    expect(
      printed({ kind: "function-log", functionName: "fn", line: '{"level":"ERROR","message":"x"}' }, true)[0],
    ).toContain(RED);
    expect(printed(deadLetter).join("")).not.toMatch(/\p{Cc}/u);
    expect(printed({ kind: "notice", text: "ready" }, true)).toEqual(["ready"]);
  });
});
