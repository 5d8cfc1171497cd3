import {
  addAddress,
  assignIntroducer,
  changeAddress,
  changeIntroducer,
  changeStatus,
  decideIdentity,
  decideIntroducer,
  deleteAddress,
  type QueuePlace,
  withdrawIntroducer,
} from "@onboarding/application";
import { type CustomerId, recordPointer, type VerificationKind } from "@onboarding/domain";
import { describe, expect, test } from "vitest";
import { agent, NOW, verifier } from "../support/customers.ts";
import { neverAborted as signal, testEnvironment } from "../support/environment.ts";
import { seedAccount, seedCustomer, seedIntroducer } from "../support/seeding.ts";
import { allStores } from "../support/stores.ts";

const byAgent = { actor: agent, requestId: "request-1" };
const byVerifier = { actor: verifier, requestId: "request-2" };
const nothing = () => undefined;
const ACCOUNT = "100000000001";

describe.each(allStores)("the queue of what waits for a verifier %s", (_where, openStores) => {
  const setUp = async (secondsPerLook = 1) => {
    const cases = await openStores();
    let looks = 0;
    // Every look at the clock is a second later than the one before, unless time stands still.
    const now = () => new Date(Date.parse(NOW) + looks++ * secondsPerLook * 1000);
    const deps = { cases, environment: testEnvironment({ now }) };
    const page = (kind: VerificationKind, limit: number, after?: QueuePlace) =>
      cases.queue.list(kind, { limit, after }, signal);
    const inPagesOfTwo = async () => {
      const listed: CustomerId[] = [];
      let after: QueuePlace | undefined;
      do {
        const { waiting: some, next } = await page("IDENTITY", 2, after);
        listed.push(...some.map(({ customerId }) => customerId));
        after = next;
      } while (after);
      return listed;
    };
    const waiting = async (kind: VerificationKind) => {
      const { waiting: list } = await page(kind, 100);
      return list.map(({ customerId, record }) => `${customerId}${recordPointer(record)}`);
    };
    return { deps, inPagesOfTwo, waiting };
  };

  test("has the oldest first, in pages without gaps", async () => {
    const { deps, inPagesOfTwo } = await setUp();
    const ids: CustomerId[] = [];
    for (let count = 0; count < 5; count++) ids.push(await seedCustomer(deps));

    expect(await inPagesOfTwo()).toEqual(ids);
  });

  test("leaves nothing out and repeats nothing where many began to wait at the same moment", async () => {
    const { deps, inPagesOfTwo } = await setUp(0);
    const ids = await Promise.all(Array.from({ length: 7 }, () => seedCustomer(deps)));

    expect((await inPagesOfTwo()).toSorted()).toEqual(ids.toSorted());
  });

  test("loses an identity that is decided", async () => {
    const { deps, waiting } = await setUp();
    const customerId = await seedCustomer(deps);
    expect(await waiting("IDENTITY")).toEqual([`${customerId}/identityVerification`]);

    const decision = { customerId, decision: { decision: "VERIFIED" }, expectedVersion: 1 } as const;
    await decideIdentity(deps, decision, byVerifier, nothing, signal);

    expect(await waiting("IDENTITY")).toEqual([]);
  });

  test("has an introducer until decided, again after an edit at the end, and not when removed", async () => {
    const { deps, waiting } = await setUp();
    const introducerId = await seedIntroducer(deps, ACCOUNT);
    const [first, second] = [await seedCustomer(deps), await seedCustomer(deps)];
    for (const customerId of [first, second]) {
      const introducer = { introducerId, accountNo: ACCOUNT };
      await assignIntroducer(deps, { customerId, introducer }, byAgent, nothing, signal);
    }
    const at = (expectedVersion: number) => ({ customerId: first, expectedVersion });
    const [place, other] = [`${first}/introducer`, `${second}/introducer`];

    expect(await waiting("INTRODUCER")).toEqual([place, other]);
    const decision = { decision: "REJECTED", reasonCodes: ["OTHER"] } as const;
    const rejection = { ...decision, reasonCodes: [...decision.reasonCodes] };
    await decideIntroducer(deps, { ...at(1), decision: rejection }, byVerifier, nothing, signal);
    expect(await waiting("INTRODUCER")).toEqual([other]);
    await changeIntroducer(deps, { ...at(2), edit: { relationshipType: "FAMILY" } }, byAgent, nothing, signal);
    expect(await waiting("INTRODUCER")).toEqual([other, place]);
    await withdrawIntroducer(deps, at(3), byAgent, nothing, signal);
    expect(await waiting("INTRODUCER")).toEqual([other]);
  });

  test("moves an edited address to the end, and loses a removed one", async () => {
    const { deps, waiting } = await setUp();
    const customerId = await seedCustomer(deps);
    for (const type of ["CURRENT", "WORK"] as const) {
      await addAddress(deps, customerId, { type, line1: "House 1", country: "Bangladesh" }, byAgent, nothing, signal);
    }
    const at = (expectedVersion: number) => ({ customerId, type: "CURRENT", expectedVersion }) as const;

    await changeAddress(deps, { ...at(1), patch: { line1: "House 2" } }, byAgent, nothing, signal);
    expect(await waiting("ADDRESS")).toEqual([`${customerId}/address/WORK`, `${customerId}/address/CURRENT`]);
    await deleteAddress(deps, at(2), byAgent, nothing, signal);
    expect(await waiting("ADDRESS")).toEqual([`${customerId}/address/WORK`]);
  });

  test("has nothing of a customer who is closed", async () => {
    const { deps, waiting } = await setUp();
    const introducerId = await seedIntroducer(deps, ACCOUNT);
    const [closed, open] = [await seedCustomer(deps), await seedCustomer(deps)];
    const address = { type: "CURRENT", line1: "House 1", country: "Bangladesh" } as const;
    for (const customerId of [closed, open]) {
      await assignIntroducer(deps, { customerId, introducer: { introducerId } }, byAgent, nothing, signal);
      await addAddress(deps, customerId, address, byAgent, nothing, signal);
    }
    await seedAccount(deps, closed, { accountNo: "200000000002", status: "CLOSED" });

    const change = { customerId: closed, transition: "close", reason: "Moved away.", expectedVersion: 1 } as const;
    await changeStatus(deps, change, byAgent, nothing, signal);

    expect(await waiting("INTRODUCER")).toEqual([`${open}/introducer`]);
    expect(await waiting("ADDRESS")).toEqual([`${open}/address/CURRENT`]);
    expect(await waiting("IDENTITY")).toEqual([`${introducerId}/identityVerification`, `${open}/identityVerification`]);
  });
});
