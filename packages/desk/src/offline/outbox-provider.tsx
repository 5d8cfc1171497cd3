import { createContext, type ReactNode, use, useEffect, useState, useSyncExternalStore } from "react";
import { useServices } from "../app/services.tsx";
import type { Failure } from "../forms/faults.ts";
import type { Person } from "../session/person.ts";
import type { Draft, Entry } from "./entry.ts";
import { entryStore } from "./entry-store.ts";
import { createOutbox, type Outbox } from "./outbox.ts";
import type { OutboxView, Trouble } from "./outbox-view.ts";

const Context = createContext<Outbox | undefined>(undefined);

const WAKING = ["online", "focus"] as const;

/** Gives everything below it the outbox of a person, and wakes it when there may be a network again. */
export const OutboxProvider = ({ person, children }: { readonly person: Person; readonly children: ReactNode }) => {
  const { client, database, session, signIns } = useServices();
  const [outbox, setOutbox] = useState<Outbox>();
  useEffect(() => {
    const mayTry = (): Trouble | undefined => {
      if (!navigator.onLine) return "unreachable";
      return session.state().kind === "signed-in" ? undefined : "sign-in";
    };
    const store = entryStore(database, signIns, person.id);
    const made = createOutbox({ client, store, personId: person.id, mayTry });
    setOutbox(made);
    const unsubscribe = session.subscribe(made.wake);
    for (const event of WAKING) window.addEventListener(event, made.wake);
    return () => {
      made.stop();
      unsubscribe();
      for (const event of WAKING) window.removeEventListener(event, made.wake);
    };
  }, [client, database, session, signIns, person.id]);
  return outbox && <Context value={outbox}>{children}</Context>;
};

export const useOutbox = (): Outbox => {
  const value = use(Context);
  if (!value) throw new TypeError("used outside of OutboxProvider");
  return value;
};

export const useOutboxView = (): OutboxView => {
  const outbox = useOutbox();
  return useSyncExternalStore(outbox.subscribe, outbox.view);
};

/** What became of a capture within the moments that its form waits. */
export interface Captured {
  /** The form has what was typed, and shows this; the capture is not kept besides. */
  readonly failure?: Failure;
  /** Done, or kept to be sent later. */
  readonly entry?: Entry;
}

/** Captures something: it is kept before it is sent. */
export const useCapture = () => {
  const outbox = useOutbox();
  return async (draft: Draft, title: string, content?: ArrayBuffer): Promise<Captured> => {
    const added = await outbox.add(draft, title, content);
    const entry = (await outbox.attempted(added.id)) ?? added;
    if (entry.state.kind !== "refused") return { entry };
    await outbox.discard(entry.id);
    return { failure: { kind: "refused", problem: entry.state.problem } };
  };
};
