import { isDeepStrictEqual } from "node:util";
import { type Entry, systemActor } from "@onboarding/domain";
import { plainItem } from "./plain-item.ts";
import type { Invariant, State, StoredCase } from "./state.ts";
import { openedIn } from "./unsealed.ts";

type World = State["world"];
type Fields = Readonly<Record<string, unknown>>;

/** What changes of a customer's record with an erasure beside the personal fields, which are sealed and so no part of it. */
const CHANGING = ["version", "updatedAt", "updatedBy", "erased", "erasure"];
const staying = (record: Fields): Fields =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !CHANGING.includes(field)));

/** A login that did not follow its case yet is closed at the identity provider also after the erasure, and the trail says so. */
const FOLLOWING = ["online-user.closed", "online-user.provisioned", "online-user.provisioning-failed"];

const LOOKUPS = ["byIdentification", "byPhone", "byEmail", "sealed"];

/** Every state of a customer's record as it lay in the table, oldest first. */
const statesOf = (customerId: string, { committed }: World): Fields[] =>
  committed
    .flatMap(({ TransactItems }) => TransactItems)
    .flatMap(({ Put, Update }) => {
      const { pk, sk } = plainItem(Put?.Item ?? Update?.Key ?? {});
      if (pk !== `CUSTOMER#${customerId}` || sk !== "PROFILE") return [];
      const record = Put
        ? plainItem(Put.Item)["record"]
        : Update && plainItem(Update.ExpressionAttributeValues)[":record"];
      return record ? [record as Fields] : [];
    });

/** What is left of them anywhere. */
const leftOvers = ({ customerId, head }: StoredCase, { items, world }: State): string[] => [
  ...LOOKUPS.filter((attribute) => head[attribute] !== undefined).map((attribute) => `the attribute ${attribute}`),
  ...items
    .filter(({ pk, ...item }) => /^(IDENTIFICATION|RELATIVE)#/.test(pk) && item["customerId"] === customerId)
    .map(({ pk }) => `the claim ${pk}`),
  ...world.s3.keys().filter((key) => key.includes(customerId)),
  ...world.vault.names().filter((name) => name.endsWith(customerId)),
];

const ofErased = (one: StoredCase, state: State): string[] => {
  const { customerId, customer, head, entries } = one;
  const states = statesOf(customerId, state.world);
  const before = states.findLast((record) => record["erased"] !== true) ?? {};
  const after = entries
    .slice(entries.findIndex(({ type }) => type === "customer.erased") + 1)
    .filter(({ type, actor }) => !(FOLLOWING.includes(type) && actor === systemActor.keycloak));
  const isAsItWas = isDeepStrictEqual(
    staying(before),
    staying(state.items.find(({ pk, sk }) => pk === head.pk && sk === head.sk)?.["record"] as Fields),
  );
  return [
    ...leftOvers(one, state).map((what) => `${customerId} was erased, and there is ${what}`),
    ...(customer.status === "CLOSED" ? [] : [`${customerId} was erased, and is ${customer.status}`]),
    ...(isAsItWas ? [] : [`${customerId}: the erasure took more than what is personal`]),
    ...after.map(({ type, entryId }) => `${customerId} was erased, and then came ${type} ${entryId}`),
  ];
};

/** Who is erased stays so: status and times are there, claims, files and key are gone, and nothing happens to them any more. */
export const erasedStayErased: Invariant = (state) =>
  state.cases.filter(({ customer }) => customer.erased).flatMap((one) => ofErased(one, state));

/** Whether the trail allows an erasure at each moment. */
const erasuresIn = ({ customerId, entries }: StoredCase): string[] => {
  let [isHeld, isClosed] = [false, false];
  const moved = ({ type }: Entry): string[] => {
    if (type === "customer.legal-hold-placed") isHeld = true;
    if (type === "customer.legal-hold-released") isHeld = false;
    if (type === "customer.closed") isClosed = true;
    if (type !== "customer.erased") return [];
    return [
      ...(isHeld ? [`${customerId} was erased under a legal hold`] : []),
      ...(isClosed ? [] : [`${customerId} was erased without being closed`]),
    ];
  };
  return entries.flatMap(moved);
};

/** Nobody is erased under a legal hold, or who is not closed; and each erasure is in the trail. */
export const erasuresAreAllowed: Invariant = ({ cases }) =>
  cases.flatMap((one) => {
    const told = one.entries.filter(({ type }) => type === "customer.erased").length;
    const isTold = told === (one.customer.erased ? 1 : 0);
    return [...erasuresIn(one), ...(isTold ? [] : [`${one.customerId} was erased ${told} times by the trail`])];
  });

/** Everybody who is not erased has their key, and nothing that is sealed in their case has been emptied. */
export const keysFollowCases: Invariant = ({ cases, items, world }) =>
  cases
    .filter(({ customer }) => !customer.erased)
    .flatMap(({ customerId, head }) => [
      ...(world.vault.names().includes(`keys/${customerId}`) ? [] : [`${customerId} has no key`]),
      ...items
        .filter(({ pk, sealed }) => pk === head.pk && Buffer.isBuffer(sealed) && sealed.length === 0)
        .map(({ sk }) => `${customerId} was not erased, and nothing is left of ${sk}`),
    ]);

/** By clocks that are wrong, and for as long as a function may run. */
const A_WHILE_MS = 10 * 60_000;

/** Numbers of identifications that a customer ever had. */
const numbersOf = ({ head }: StoredCase, { committed, vault }: World): string[] =>
  committed
    .flatMap(({ TransactItems }) => TransactItems)
    .flatMap(({ Put, Update }) => {
      const at = plainItem(Put?.Item ?? Update?.Key ?? {});
      if (at["pk"] !== head.pk || at["sk"] !== head.sk) return [];
      const values = Put ? at : plainItem(Update?.ExpressionAttributeValues ?? {});
      const { identificationNumber: number } = openedIn(vault, { ...head, sealed: values[Put ? "sealed" : ":sealed"] });
      return typeof number === "string" ? [number] : [];
    });

/** A person is refused as known already only for the sake of a customer who was not erased long before. */
export const erasedMayReturn: Invariant = ({ cases, world }) => {
  const holders = cases.map((one) => ({
    numbers: numbersOf(one, world),
    until: Date.parse(one.customer.erasure?.erasedAt ?? "9999-12-31T00:00:00Z") + A_WHILE_MS,
  }));
  return world.api.exchanges
    .filter(
      ({ request, status, body }) =>
        request.path === "/v1/customers" && status === 409 && body?.code === "identification-already-registered",
    )
    .filter(({ request, at }) => {
      const { identificationNumber } = request.body as { identificationNumber: string };
      return !holders.some(({ numbers, until }) => numbers.includes(identificationNumber) && at < until);
    })
    .map(({ requestId }) => `${requestId}: whoever was erased may not come again`);
};
