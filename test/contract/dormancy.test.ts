import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { BatchWriteCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import {
  type CustomerKey,
  type DeactivateDormantDeps,
  deactivateDormant,
  environmentWith,
  type IdleCustomers,
  recordActivity,
} from "@onboarding/application";
import {
  ActorId,
  CustomerId,
  DomainError,
  drawCustomerNumber,
  Entry,
  EntryId,
  recordsOf,
  register,
} from "@onboarding/domain";
import { activityStore, auditTrail, caseStore, idleCustomers, runPlaces, SEALED } from "@onboarding/dynamodb";
import { ulid } from "ulid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { activityIndex, activityPartition, casePartition } from "../../packages/dynamodb/src/keys.ts";
import { placeOf } from "../../packages/dynamodb/src/sealing.ts";
import { type DynamoDb, startDynamoDb } from "../../packages/local-cloud/src/dynamodb/dynamo-db.ts";
import { amina } from "../support/customers.ts";
import { neverAborted as signal, testPolicy } from "../support/environment.ts";
import { seedFields } from "../support/seeding.ts";
import { createTestTable } from "../support/test-table.ts";

const DAYS = 365;
/** Enough for pages, kills and flat memory; DORMANT_CUSTOMERS=5000 takes as many as the rule was proved with. */
const CUSTOMERS = Number(process.env["DORMANT_CUSTOMERS"] ?? 500);
const LONG_AGO = "2024-01-31";
const by = { actor: ActorId.parse("system:seeding"), requestId: "seeding" };
const hmacKey = "k".repeat(64);
const today = () => new Date().toISOString().slice(0, 10);

type Item = Readonly<Record<string, unknown>>;

interface Sealer {
  readonly customerId: CustomerId;
  readonly key: CustomerKey;
}

/** An item of one customer as it would be another one's. */
const copyOf = ({ [SEALED]: box, ...item }: Item, from: Sealer, to: Sealer): Item => {
  const copy: Item = {
    ...JSON.parse(JSON.stringify(item).replaceAll(from.customerId, to.customerId)),
    ...(activityIndex.partition in item && { [activityIndex.partition]: activityPartition(to.customerId) }),
  };
  if (!(box instanceof Uint8Array)) return copy;
  const placeIn = ({ pk, sk, kind }: Item) => placeOf({ pk: String(pk), sk: String(sk) }, String(kind));
  return { ...copy, [SEALED]: to.key.seal(from.key.open(box, placeIn(item)), placeIn(copy)) };
};

/** A DynamoDB Local of its own: thousands of customers would hold up everybody else's tests. */
let dynamoDb: DynamoDb;
beforeAll(async () => {
  dynamoDb = await startDynamoDb();
});
afterAll(() => dynamoDb.stop());

const setUp = async () => {
  const table = await createTestTable(dynamoDb.endpoint);
  const cases = caseStore(table, { hmacKey });
  const environment = environmentWith(testPolicy);
  const failures: unknown[] = [];
  const deps: DeactivateDormantDeps = {
    cases,
    environment,
    idle: idleCustomers(table),
    places: runPlaces(table),
    dormantAfterDays: DAYS,
    onFailure: (_id, error) => failures.push(error),
  };
  let nextNumber = 6_000_000_000;
  /** Writes an active customer as they would be after their activation, last active on a day. */
  const seed = async (activeOn: string): Promise<CustomerId> => {
    const now = new Date().toISOString();
    const ids = { customerId: CustomerId.parse(`cus_${ulid()}`), customerNo: drawCustomerNumber(Math.random) };
    const { event, records } = register({ ...amina, identificationNumber: String(nextNumber++) }, ids, by.actor, now);
    const customer = { ...records.customer, status: "ACTIVE" as const, activatedAt: now, statusChangedAt: now };
    const entry = Entry.parse({
      entryId: EntryId.parse(ulid()),
      customerId: ids.customerId,
      ...event,
      changes: [],
      ...by,
      occurredAt: now,
    });
    await cases.commit(
      {
        customerId: ids.customerId,
        base: { is: "new" },
        writes: recordsOf({ ...records, customer }).map((record) => ({ op: "put", record })),
        history: { firstPassedAt: now, isBroken: false, isDormant: false },
        activeOn,
        entries: [entry],
      },
      signal,
    );
    return ids.customerId;
  };
  /** One customer written like any other, and copies of their items under other ids: so many would take a minute. */
  const seedMany = async (count: number): Promise<CustomerId[]> => {
    const first = await seed(LONG_AGO);
    const query = { KeyConditionExpression: "pk = :pk", ExpressionAttributeValues: { ":pk": casePartition(first) } };
    const { Items = [] } = await table.client.send(new QueryCommand({ TableName: table.tableName, ...query }));
    const ids = Array.from({ length: count }, () => CustomerId.parse(`cus_${ulid()}`));
    const key = await table.keys.find(first);
    if (!key) throw new Error("the customer has no key");
    const sealers = await Promise.all(ids.map(async (id) => ({ customerId: id, key: await table.keys.create(id) })));
    const copies = sealers.flatMap((to) => Items.map((item) => copyOf(item, { customerId: first, key }, to)));
    for (let from = 0; from < copies.length; from += 25) {
      const requests = copies.slice(from, from + 25).map((Item) => ({ PutRequest: { Item } }));
      await table.client.send(new BatchWriteCommand({ RequestItems: { [table.tableName]: requests } }));
    }
    await seedFields({ cases, environment }, first, { status: "CLOSED" });
    return ids;
  };
  const statusOf = async (id: CustomerId) => (await cases.load(id, signal))?.customer.status;
  const deactivations = async (id: CustomerId): Promise<number> => {
    const { entries } = await auditTrail(table).list(id, { limit: 100, before: undefined }, signal);
    return entries.filter(({ type }) => type === "customer.deactivated").length;
  };
  const run = (change: Partial<DeactivateDormantDeps> = {}, mayGoOn = () => true) =>
    deactivateDormant({ ...deps, ...change }, { requestId: "run-1", mayGoOn }, signal);
  const activity = (customerId: CustomerId, activeAt = new Date().toISOString()) =>
    recordActivity(
      { cases, environment, activity: activityStore(table), dormantAfterDays: DAYS },
      { customerId, activeAt, requestId: "activity-1" },
      signal,
    );
  return { deps, cases, seed, seedMany, statusOf, deactivations, run, activity, failures };
};

describe("the daily run", () => {
  test("sets customers INACTIVE who were not active for so many days, and no others", async () => {
    const { seed, run, cases, statusOf } = await setUp();
    const [idle, busy] = [await seed(LONG_AGO), await seed(today())];

    expect(await run()).toEqual({ deactivated: 1, failed: 0, isComplete: true });

    expect((await cases.load(idle, signal))?.customer).toMatchObject({
      status: "INACTIVE",
      statusReason: `no activity since ${LONG_AGO}`,
      statusChangedBy: "system:dormancy",
    });
    expect(await statusOf(busy)).toBe("ACTIVE");
    expect(await run()).toEqual({ deactivated: 0, failed: 0, isComplete: true });
  });

  test("leaves a customer active who comes back while the run is looking at them", async () => {
    const { deps, seed, run, activity, statusOf } = await setUp();
    const id = await seed(LONG_AGO);
    const { cases } = deps;
    const commit: typeof cases.commit = async (change, abort) => {
      await activity(id);
      return cases.commit(change, abort);
    };

    expect(await run({ cases: { ...cases, commit } })).toMatchObject({ deactivated: 0, failed: 0 });
    expect(await statusOf(id)).toBe("ACTIVE");
  });

  test("does the others when one customer cannot be changed, and tries that one again the next time", async () => {
    const { deps, seed, run, failures, statusOf } = await setUp();
    const [broken, fine] = [await seed(LONG_AGO), await seed(LONG_AGO)];
    const { cases } = deps;
    const load: typeof cases.load = (id, abort) => {
      if (id === broken) throw new DomainError("case-busy");
      return cases.load(id, abort);
    };

    expect(await run({ cases: { ...cases, load } })).toEqual({ deactivated: 1, failed: 1, isComplete: true });

    expect(failures).toHaveLength(1);
    expect(await statusOf(fine)).toBe("INACTIVE");
    expect(await run()).toEqual({ deactivated: 1, failed: 0, isComplete: true });
  });

  test(`over ${CUSTOMERS} customers, killed and out of time in the middle, completes with the next ones: nobody twice, nobody missed, memory flat`, {
    timeout: 400_000,
  }, async () => {
    const { deps, seedMany, run, statusOf, deactivations } = await setUp();
    const ids = await seedMany(CUSTOMERS);
    const deactivated = new Map<CustomerId, number>();
    const cases: typeof deps.cases = {
      ...deps.cases,
      async commit(change, abort) {
        await deps.cases.commit(change, abort);
        deactivated.set(change.customerId, (deactivated.get(change.customerId) ?? 0) + 1);
      },
    };
    setFlagsFromString("--expose-gc");
    const collect = runInNewContext("gc") as () => void;
    const heap: number[] = [];
    let largestPage = 0;
    const idle: IdleCustomers = {
      async list(...page) {
        const listed = await deps.idle.list(...page);
        largestPage = Math.max(largestPage, listed.customerIds.length);
        collect();
        heap.push(process.memoryUsage().heapUsed);
        return listed;
      },
    };
    let saved = 0;
    const killing = {
      ...deps.places,
      save: async (...place: Parameters<typeof deps.places.save>) => {
        // Killed after the customers of a page, before its place is kept.
        if (++saved === 9) throw new Error("killed");
        return deps.places.save(...place);
      },
    };

    await expect(run({ cases, idle, places: killing })).rejects.toThrow("killed");
    const second = await run({ cases, idle }, () => heap.length < 20);
    const third = await run({ cases, idle });

    expect(second.isComplete).toBe(false);
    expect(third).toMatchObject({ isComplete: true, failed: 0 });
    expect([...deactivated.keys()].toSorted()).toEqual(ids.toSorted());
    expect(new Set(deactivated.values())).toEqual(new Set([1]));
    const sample = ids.filter((_, index) => index % 100 === 0);
    expect(new Set(await Promise.all(sample.map(statusOf)))).toEqual(new Set(["INACTIVE"]));
    expect(new Set(await Promise.all(sample.map(deactivations)))).toEqual(new Set([1]));
    expect(largestPage).toBeLessThanOrEqual(100);
    const [early = 0, late = Number.POSITIVE_INFINITY] = [heap[10], heap.at(-1)];
    expect(late - early).toBeLessThan(16 * 1024 * 1024);
  });
});

describe("activity", () => {
  test("is noted by day, without a new version or revision, and never goes back", async () => {
    const { seed, activity, cases } = await setUp();
    const id = await seed(LONG_AGO);
    const before = await cases.load(id, signal);

    await activity(id, "2024-06-02T23:59:00.000Z");
    await activity(id, "2024-05-01T10:00:00.000Z");

    expect(await cases.load(id, signal)).toEqual({ ...before, activeOn: "2024-06-02" });
  });

  test("of the future counts as today's", async () => {
    const { seed, activity, cases } = await setUp();
    const id = await seed(LONG_AGO);
    await activity(id, "2999-01-01T00:00:00.000Z");
    expect((await cases.load(id, signal))?.activeOn).toBe(today());
  });

  test("brings a dormant customer back, once, and they are not found dormant again", async () => {
    const { seed, run, activity, cases } = await setUp();
    const id = await seed(LONG_AGO);
    await run();

    await Promise.all(Array.from({ length: 5 }, () => activity(id)));

    expect((await cases.load(id, signal))?.customer).toMatchObject({
      status: "ACTIVE",
      statusChangedBy: "system:account-activity",
      version: 3,
    });
    expect(await run()).toMatchObject({ deactivated: 0 });
  });

  test("that is too old to have kept dormancy away does not bring anybody back", async () => {
    const { seed, run, activity, statusOf } = await setUp();
    const id = await seed(LONG_AGO);
    await run();
    await activity(id, "2024-06-01T00:00:00.000Z");
    expect(await statusOf(id)).toBe("INACTIVE");
  });

  test("of nobody is refused", async () => {
    const { activity } = await setUp();
    await expect(activity(CustomerId.parse("cus_01KAK0B4V0ZZZZZZZZZZZZZZZZ"))).rejects.toThrow("customer-not-found");
  });
});
