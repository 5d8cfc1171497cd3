import type { Exchange } from "../system/api.ts";
import type { Invariant, State } from "./state.ts";

/** Answers are kept for a day, by clocks that may be wrong by a minute. */
const KEPT_MS = 24 * 60 * 60 * 1000 - 5 * 60 * 1000;

const keyOf = ({ person, request }: Exchange): string | undefined => {
  const key = request.headers?.["idempotency-key"];
  return key && `${person.name} ${key}`;
};

const bodyOf = ({ request }: Exchange): string => JSON.stringify([request.path, request.body]);

const isReplay = ({ headers }: Exchange): boolean => headers["idempotency-replayed"] === "true";

/** A link of the identity check acts for the customer: a repetition is given another one. */
const hasFreshLink = ({ request }: Exchange): boolean =>
  /identity-verification(\/link|\/access-token)?$/.test(request.path);

/** An evaluation that finds everything as it should be keeps no answer: the next one finds what there is to find. */
const keepsNothing = ({ request }: Exchange): boolean => request.path.endsWith("/kyc/evaluation");

type Vault = State["world"]["vault"];

/** Kept answers are sealed with the customer's key (docs/encryption.md): when it has been destroyed, nobody can read them to repeat them. */
const isUnreadable = (first: Exchange, { status, at }: Exchange, vault: Vault): boolean => {
  const customerId = first.request.path.split("/")[3] ?? first.body?.customerId ?? "";
  return status === 409 && (vault.destroyedAt(customerId) ?? Number.POSITIVE_INFINITY) <= at;
};

const compared = (exchanges: readonly Exchange[], vault: Vault): string[] => {
  const first = exchanges.find(({ status }) => status >= 200 && status < 300);
  if (!first) return [];
  return exchanges.flatMap((other) => {
    const isLate = other.at < first.at || other.at - first.at > KEPT_MS;
    if (other === first || isLate || other.status === 0 || other.status >= 500) return [];
    const what = `${other.requestId} ${other.request.method} ${other.request.path}`;
    if (bodyOf(other) !== bodyOf(first)) {
      return other.status < 300 ? [`${what}: another request under the same key was carried out`] : [];
    }
    if (hasFreshLink(other) || keepsNothing(other) || isUnreadable(first, other, vault)) return [];
    const isSame = other.status === first.status && other.text === first.text;
    return isSame ? [] : [`${what}: answered ${other.status}, and before ${first.status} with other words`];
  });
};

/** A repeated request is answered as the first one was, to the byte, and changes nothing. */
export const repetitionsChangeNothing: Invariant = ({ entries, world }) => {
  const { exchanges } = world.api;
  const byKey = Map.groupBy(exchanges, keyOf);
  byKey.delete(undefined);
  const changed = new Set(entries.map(({ requestId }) => requestId));
  return [
    ...[...byKey.values()].flatMap((same) => compared(same, world.vault)),
    ...exchanges
      .filter((exchange) => isReplay(exchange) && !hasFreshLink(exchange))
      // Whoever did not hear that their own transaction was committed finds it in the end as a repetition of itself.
      .filter(({ requestId, faults }) => changed.has(requestId) && faults === 0)
      .map(({ requestId }) => `${requestId} was answered as a repetition, and changed something`),
  ];
};

/** Of all requests under a key within its day, one is carried out. */
export const keysAreUsedOnce: Invariant = ({ entries, world }) => {
  const changed = new Map(entries.map(({ requestId, occurredAt }) => [requestId, Date.parse(occurredAt)]));
  const byKey = Map.groupBy(
    world.api.exchanges.filter((one) => !hasFreshLink(one) && !keepsNothing(one)),
    keyOf,
  );
  byKey.delete(undefined);
  return [...byKey].flatMap(([key, exchanges]) => {
    const times = exchanges.flatMap(({ requestId }) => changed.get(requestId) ?? []).toSorted((a, b) => a - b);
    const again = times.some((time, index) => index > 0 && time - (times[index - 1] ?? 0) < KEPT_MS);
    return again ? [`what was asked under the key of ${key} was done twice`] : [];
  });
};
