import type { CustomerListPage } from "./customer-list.tsx";
import type { CustomerQuery } from "./search.ts";

export interface Search {
  /** Tells one search from the next, which may ask for the same. */
  readonly turn: number;
  readonly query: CustomerQuery;
  readonly first: CustomerListPage;
}

let last: { readonly person: string; readonly search: Search } | undefined;

/** What somebody found last, for when they come back from a case. In memory alone, and for nobody else. */
export const lastSearchOf = (person: string): Search | undefined => (last?.person === person ? last.search : undefined);

export const remember = (person: string, search: Search): void => {
  last = { person, search };
};
