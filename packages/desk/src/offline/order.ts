import type { CustomerRef, Draft, Entry } from "./entry.ts";

/** Whose capture it is; a registration is about nobody who is there before. */
export const customerOf = (draft: Draft): CustomerRef | undefined =>
  draft.kind === "registration" ? undefined : draft.customer;

/** The registration that has to be sent first, if it still has to be. */
const registrationOf = (draft: Draft): string | undefined => {
  const customer = customerOf(draft);
  return customer && "registeredBy" in customer ? customer.registeredBy : undefined;
};

/** `lost`: the registration that it rests on is not there any more. */
type Readiness =
  | { readonly kind: "ready"; readonly customerId: string | undefined }
  | { readonly kind: "blocked"; readonly by: string }
  | { readonly kind: "lost" };

/** Whether a capture can be sent now, and for which customer. */
export const readinessOf = ({ draft }: Entry, entries: readonly Entry[]): Readiness => {
  const customer = customerOf(draft);
  if (customer && "customerId" in customer) return { kind: "ready", customerId: customer.customerId };
  const by = registrationOf(draft);
  if (by === undefined) return { kind: "ready", customerId: undefined };
  const registration = entries.find(({ id }) => id === by);
  if (!registration) return { kind: "lost" };
  if (registration.state.kind !== "done") return { kind: "blocked", by };
  return { kind: "ready", customerId: registration.state.customerId };
};

/** What is sent next: the oldest that waits and can be sent. `tried` are passed over in this round. */
export const nextToSend = (entries: readonly Entry[], tried: ReadonlySet<string> = new Set()): Entry | undefined =>
  entries
    .toSorted((a, b) => a.order - b.order)
    .find(
      (entry) => entry.state.kind === "waiting" && !tried.has(entry.id) && readinessOf(entry, entries).kind === "ready",
    );

/** What was captured for the customer of a registration, and would be lost without it. */
export const dependentsOf = (id: string, entries: readonly Entry[]): readonly Entry[] =>
  entries.filter(({ draft }) => registrationOf(draft) === id);

/** What still has to go out, or needs its person. */
export const isOpen = ({ state }: Entry): boolean => state.kind !== "done";

/** What may be taken off the list: done, and nothing that is open rests on it. */
export const finished = (entries: readonly Entry[]): readonly Entry[] =>
  entries.filter((entry) => !isOpen(entry) && !dependentsOf(entry.id, entries).some(isOpen));

/** Whether two captures are for one customer, also when one of them was captured before the registration was sent. */
export const isSameCustomer = (one: CustomerRef, other: CustomerRef, entries: readonly Entry[]): boolean => {
  const idOf = (ref: CustomerRef): string => {
    if ("customerId" in ref) return ref.customerId;
    const state = entries.find(({ id }) => id === ref.registeredBy)?.state;
    return state?.kind === "done" ? state.customerId : ref.registeredBy;
  };
  return idOf(one) === idOf(other);
};
