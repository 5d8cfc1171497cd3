import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "../forms/faults.ts";
import type { Asked } from "./asked.ts";

/** A page of a list, as the API answers it. */
export interface ListPage<Item> {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}

/** A list of which there may be more. */
export interface Pages<Item> {
  readonly items: readonly Item[];
  readonly failure: Failure | undefined;
  readonly isLoading: boolean;
  /** Absent: that was all. */
  readonly more: (() => Promise<void>) | undefined;
  reload(): Promise<void>;
}

interface State<Item> {
  readonly key: string;
  readonly items: readonly Item[];
  readonly cursor: string | null;
  readonly failure?: Failure | undefined;
  readonly isLoading: boolean;
}

const empty = { items: [], cursor: null, isLoading: true } as const;

/** Loads the first page when shown and whenever `key` changes, and the following ones when asked to. */
export const usePages = <Item>(
  key: string,
  load: (cursor: string | undefined) => Promise<Asked<ListPage<Item>>>,
): Pages<Item> => {
  const [state, setState] = useState<State<Item>>({ key, ...empty });
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);
  const fetchFrom = useCallback(
    async (cursor: string | undefined) => {
      turn.current += 1;
      const mine = turn.current;
      setState((before) => (cursor === undefined ? { key, ...empty } : { ...before, isLoading: true }));
      const { data, failure } = await latest.current(cursor);
      // Only the last answer counts: an earlier one may come late.
      if (mine !== turn.current) return;
      setState((before) => ({
        key,
        items: data ? [...(cursor === undefined ? [] : before.items), ...data.items] : before.items,
        cursor: data ? data.nextCursor : before.cursor,
        failure,
        isLoading: false,
      }));
    },
    [key],
  );
  useEffect(() => void fetchFrom(undefined), [fetchFrom]);
  const { items, cursor, failure, isLoading } = state.key === key ? state : { ...empty, failure: undefined };
  return {
    items,
    failure,
    isLoading,
    more: cursor === null ? undefined : () => fetchFrom(cursor),
    reload: () => fetchFrom(undefined),
  };
};
