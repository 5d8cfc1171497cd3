/** What the desk needs of a refusal of the API. */
export interface Refusal {
  readonly code: string;
  readonly title?: string;
  readonly status?: number;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

/** Why something that was asked of the API was not done. */
export type Failure =
  | { readonly kind: "refused"; readonly problem: Refusal }
  /** No answer was to be had. */
  | { readonly kind: "unreachable" };

/** What is wrong with each field, by the field's name: the pointer `/address/line1` is the field `address/line1`. */
export type FieldFaults = Readonly<Record<string, string>>;

const nameOf = (pointer: string): string => pointer.replace(/^\//, "").replaceAll("~1", "/").replaceAll("~0", "~");

/** The first fault of each field that a refusal names. */
export const fieldFaults = (failure: Failure | undefined): FieldFaults => {
  if (failure?.kind !== "refused") return {};
  const faults = (failure.problem.errors ?? []).map(({ pointer, message }) => [nameOf(pointer), message] as const);
  return Object.fromEntries(faults.toReversed());
};
