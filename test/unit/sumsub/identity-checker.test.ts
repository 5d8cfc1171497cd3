import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { CheckSubject } from "@onboarding/application";
import { DomainError } from "@onboarding/domain";
import { type CallReport, identityChecker, profileCloser } from "@onboarding/sumsub";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { amina } from "../../support/customers.ts";
import { neverAborted as signal } from "../../support/environment.ts";
import { ACCOUNT, CUSTOMER, LEVELS, type RunningSimulator, runSimulator } from "../../support/sumsub-simulator.ts";

const person: CheckSubject = { ...amina, category: "INDIVIDUAL", customerId: CUSTOMER };
const company: CheckSubject = {
  customerId: CUSTOMER,
  type: "ORGANIZATION",
  category: "PRIVATE_COMPANY",
  name: "Jamuna Textiles Ltd",
  identificationType: "REGISTRATION_NO",
  identificationNumber: "C-12345",
  identificationCountry: "BD",
};
const FOUND = `/resources/applicants/-;externalUserId=${CUSTOMER}/one`;

describe("identity checks by Sumsub", () => {
  let simulator: RunningSimulator;
  beforeEach(async () => {
    simulator = await runSimulator();
  });
  afterEach(() => simulator.stop());

  const applicant = async () => (await simulator.request("GET", FOUND)).body;
  const post = (rest: string, body?: object) => async () => {
    const { id } = await applicant();
    return simulator.request("POST", `/resources/applicants/${id}${rest}`, body);
  };

  test("make an applicant of a person, with what is compared with the documents and no more", async () => {
    const made = await simulator.checker.create(person, signal);

    const { id, type, fixedInfo, ...rest } = await applicant();
    expect(made).toEqual({ provider: "SUMSUB", applicantId: id, levelName: "id-and-liveness", isNew: true });
    expect(type).toBe("individual");
    expect(fixedInfo).toEqual({
      firstName: "Amina",
      lastName: "Rahman",
      dob: "1990-06-15",
      gender: "F",
      country: "BGD",
    });
    expect(rest).not.toHaveProperty("email");
    expect(rest).not.toHaveProperty("phone");
  });

  test("make an applicant of a company, by the companies' level", async () => {
    const made = await simulator.checker.create(company, signal);

    expect(made.levelName).toBe("company-check");
    expect(await applicant()).toMatchObject({
      type: "company",
      fixedInfo: { companyInfo: { companyName: "Jamuna Textiles Ltd", country: "BGD", registrationNumber: "C-12345" } },
    });
  });

  test("find the applicant that an earlier creation has made, whose answer was lost", async () => {
    const first = await simulator.checker.create(person, signal);
    const second = await simulator.checker.create({ ...person, name: "Amina Khan" }, signal);

    expect(second).toEqual({ ...first, isNew: false });
    expect(await applicant()).toMatchObject({ fixedInfo: { lastName: "Khan" }, review: { reviewStatus: "init" } });
  });

  test("begin anew with the new data: the old verdict is gone", async () => {
    await simulator.checker.create(person, signal);
    await post("/status/testCompleted", { reviewAnswer: "GREEN" })();
    await simulator.checker.checkAnew({ ...person, name: "Amina" }, signal);

    const { review, fixedInfo } = await applicant();
    expect(review).toMatchObject({ reviewStatus: "init" });
    expect(review).not.toHaveProperty("reviewResult");
    expect(fixedInfo).toMatchObject({ firstName: "Amina" });
  });

  test("move to the level that is wanted now", async () => {
    await simulator.request("POST", "/resources/applicants?levelName=id-only", { externalUserId: CUSTOMER });
    await simulator.checker.create(person, signal);

    expect(await applicant()).toMatchObject({ review: { levelName: "id-and-liveness" } });
  });

  test.for([
    ["identity-check-under-way", "/status/pending", undefined],
    ["identity-check-refused", "/-/reject", {}],
  ] as const)("are refused with %s after %s", async ([code, rest, body]) => {
    await simulator.checker.create(person, signal);
    await post(rest, body)();

    await expect(simulator.checker.checkAnew(person, signal)).rejects.toEqual(new DomainError(code));
  });

  test("give links and tokens that expire", async () => {
    const check = await simulator.checker.create(person, signal);
    const link = await simulator.checker.webLink(check, CUSTOMER, signal);
    const token = await simulator.checker.sdkToken(check, CUSTOMER, signal);

    expect((await fetch(link.url)).status).toBe(200);
    expect(token.token).toMatch(/^_act-sbx-/);
    expect(Date.parse(link.expiresAt) - Date.now()).toBeGreaterThan(29 * 60_000);
    expect(Date.parse(token.expiresAt) - Date.now()).toBeLessThanOrEqual(600_000);
  });

  test("end with a deactivation, which may be repeated, also for somebody whom Sumsub does not know", async () => {
    expect(await simulator.closer.deactivate(CUSTOMER, signal)).toBe(false);
    await simulator.checker.create(person, signal);
    expect(await simulator.closer.deactivate(CUSTOMER, signal)).toBe(true);
    expect(await simulator.closer.deactivate(CUSTOMER, signal)).toBe(true);
  });
});

describe("a call to Sumsub", () => {
  let server: Server;
  let answers: { readonly status: number; readonly body?: object; readonly hangs?: boolean }[];
  let calls: CallReport[];
  let seen: number;
  beforeEach(async () => {
    [answers, calls, seen] = [[], [], 0];
    server = createServer((_request, response) => {
      seen++;
      const answer = answers.shift() ?? { status: 200, body: { url: "https://sumsub.test/link" } };
      if (!answer.hangs) response.writeHead(answer.status).end(JSON.stringify(answer.body ?? {}));
    });
    await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  });
  afterEach(() => {
    server.close();
    server.closeAllConnections();
  });

  const client = (options: object = {}) => ({
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    credentials: ACCOUNT,
    levels: LEVELS,
    firstWaitMs: 1,
    report: (call: CallReport) => void calls.push(call),
    ...options,
  });
  const link = (options: object = {}, stop = signal) =>
    identityChecker(client(options)).webLink({ levelName: "id-and-liveness" }, CUSTOMER, stop);

  test.for([429, 500, 502, 503])("is tried again after %i", async (status) => {
    answers = [{ status }, { status, body: { correlationId: "req-1" } }];

    expect(await link()).toMatchObject({ url: "https://sumsub.test/link" });
    expect(calls.map((call) => [call.attempt, call.status, call.correlationId])).toEqual([
      [1, status, undefined],
      [2, status, "req-1"],
      [3, 200, undefined],
    ]);
  });

  test("is tried again when no answer comes in time", async () => {
    answers = [{ status: 200, hangs: true }];

    expect(await link({ timeoutMs: 150 })).toMatchObject({ url: "https://sumsub.test/link" });
    expect(seen).toBe(2);
  });

  test("is given up after three tries", async () => {
    answers = [{ status: 503 }, { status: 503 }, { status: 503 }, { status: 503 }];

    await expect(link()).rejects.toEqual(new DomainError("identity-provider-unavailable"));
    expect(seen).toBe(3);
  });

  test.for([400, 401, 403, 404])(
    "is not tried again after %i, and the error does not quote the answer",
    async (status) => {
      answers = [
        {
          status,
          body: { description: "Amina Rahman is wrong", errorName: "a-name", correlationId: "req-2", type: 1 },
        },
      ];

      const error = await link().catch((cause: unknown) => cause);
      expect(error).toMatchObject({ name: "SumsubRefusal", status, errorName: "a-name", correlationId: "req-2" });
      expect(String(error)).not.toContain("Amina");
      expect(seen).toBe(1);
    },
  );

  test("waits a random share of a time that doubles", async () => {
    answers = [{ status: 500 }, { status: 500 }];
    const shares: number[] = [];
    const random = () => shares.push(0.5) / 1000;
    await link({ random, firstWaitMs: 10 });

    expect(shares).toHaveLength(2);
  });

  test("stops when the caller has no more time", async () => {
    answers = [{ status: 200, hangs: true }];
    await expect(link({}, AbortSignal.timeout(100))).rejects.toMatchObject({ name: "TimeoutError" });
    expect(seen).toBe(1);
  });

  test("takes explicit nulls and unknown keys, and refuses an answer of another shape", async () => {
    answers = [{ status: 201, body: { id: "66f0c1d2a3b4c5d6e7f80912", review: null, keyOfTomorrow: [] } }];
    const made = await identityChecker(client()).create(person, signal);
    expect(made.applicantId).toBe("66f0c1d2a3b4c5d6e7f80912");

    answers = [{ status: 200, body: { id: null } }];
    await expect(identityChecker(client()).create(person, signal)).rejects.toThrow("does not have the shape");
  });

  test("reports operation, status and time, and nothing of anybody", async () => {
    await identityChecker(client())
      .create(person, signal)
      .catch(() => undefined);
    answers = [{ status: 404 }];
    await profileCloser(client()).deactivate(CUSTOMER, signal);

    const told = JSON.stringify(calls);
    for (const secret of ["Amina", CUSTOMER, ACCOUNT.secretKey, "1990"]) expect(told).not.toContain(secret);
    expect(calls.at(-1)).toMatchObject({ operation: "find-applicant", status: 404, attempt: 1 });
  });
});
