import { useCallback, useEffect, useRef, useState } from "react";
import type { Failure } from "../forms/faults.ts";
import type { Asked } from "./asked.ts";

export interface Loaded<Data> {
  readonly data: Data | undefined;
  readonly failure: Failure | undefined;
  readonly isLoading: boolean;
  reload(): Promise<void>;
}

/** Loads when shown and whenever `key` changes; what was loaded stays to be seen while it is loaded again. */
export const useLoad = <Data>(key: string, load: () => Promise<Asked<Data>>): Loaded<Data> => {
  const [state, setState] = useState<{ key: string; data?: Data; failure?: Failure; isLoading: boolean }>({
    key,
    isLoading: true,
  });
  const latest = useRef(load);
  latest.current = load;
  const turn = useRef(0);
  const reload = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setState((before) => ({ ...(before.key === key ? before : {}), key, isLoading: true }));
    const { data, failure } = await latest.current();
    // Only the last answer counts: an earlier one may come late.
    if (mine !== turn.current) return;
    setState((before) => ({
      key,
      isLoading: false,
      ...(data === undefined ? before.key === key && before.data !== undefined && { data: before.data } : { data }),
      ...(failure && { failure }),
    }));
  }, [key]);
  useEffect(() => void reload(), [reload]);
  const isCurrent = state.key === key;
  return {
    data: isCurrent ? state.data : undefined,
    failure: isCurrent ? state.failure : undefined,
    isLoading: !isCurrent || state.isLoading,
    reload,
  };
};
