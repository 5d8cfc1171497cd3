import type { Realm } from "../realm.ts";
import type { User } from "../user-store.ts";

type Test = (user: User) => boolean;

const NAMED = ["username", "email", "firstName", "lastName"] as const;
const DEFAULT_MAX = 100;

/** A named filter finds parts of a value, unless it is to be exact; either way in any case. */
const named = (field: (typeof NAMED)[number], wanted: string, isExact: boolean): Test => {
  const text = wanted.toLowerCase();
  return (user) => {
    const value = user[field]?.toLowerCase();
    return value !== undefined && (isExact ? value === text : value.includes(text));
  };
};

/** `search`: the beginning of a word of a name, `*` anything, `"…"` the whole; case does not matter. */
const searched = (text: string): Test => {
  const quoted = /^"(.*)"$/.exec(text)?.[1];
  const escaped = (quoted ?? text).toLowerCase().replaceAll(/[.+?^${}()|[\]\\]/g, "\\$&");
  const pattern = new RegExp(`^${escaped.replaceAll("*", ".*")}${quoted === undefined ? ".*" : ""}$`, "s");
  return (user) => NAMED.some((field) => pattern.test(user[field]?.toLowerCase() ?? "\n"));
};

/** `q`: `key:value key2:"value with spaces"`, each of them equal to an attribute, in any case. */
const attributesEqual = (q: string): Test => {
  const terms = [...q.matchAll(/(\S+?):(?:"([^"]*)"|(\S+))/g)].map(([, key = "", quoted, bare]) => [
    key,
    quoted ?? bare ?? "",
  ]);
  return ({ attributes }) =>
    terms.every(([key = "", value = ""]) => attributes[key]?.some((one) => one.toLowerCase() === value.toLowerCase()));
};

/** The users that a query is about. Without a named filter service accounts are left out, as in Keycloak. */
const matching = (realm: Realm, query: URLSearchParams): User[] => {
  const isExact = query.get("exact") === "true";
  const filters = NAMED.flatMap((field) =>
    query.get(field) === null ? [] : [named(field, query.get(field) ?? "", isExact)],
  );
  const tests: Test[] = [
    ...filters,
    ...(filters.length > 0 ? [] : [(user: User) => user.serviceAccountClientId === undefined]),
    ...(query.get("search") === null ? [] : [searched(query.get("search") ?? "")]),
    ...(query.get("q") === null ? [] : [attributesEqual(query.get("q") ?? "")]),
    ...(query.get("enabled") === null ? [] : [(user: User) => String(user.enabled) === query.get("enabled")]),
  ];
  return realm.users.all().filter((user) => tests.every((test) => test(user)));
};

/** How many users match, whatever the page. */
export const countUsers = (realm: Realm, query: URLSearchParams): number => matching(realm, query).length;

/** One page of the users that match, by user name. */
export const searchUsers = (realm: Realm, query: URLSearchParams): User[] => {
  const first = Number(query.get("first") ?? 0);
  const max = Number(query.get("max") ?? DEFAULT_MAX);
  return matching(realm, query)
    .toSorted((a, b) => (a.username < b.username ? -1 : 1))
    .slice(first, max < 0 ? undefined : first + max);
};
