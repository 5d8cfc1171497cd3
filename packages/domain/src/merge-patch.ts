/** An RFC 7396 merge patch of a flat record: `null` takes a field away, what is left out stays as it is. */
export type MergePatch<R> = { readonly [Field in keyof R]?: R[Field] | null | undefined };

/** The record after a merge patch; the very same one when the patch says only what is there already. */
export const mergePatched = <R extends object>(record: R, patch: MergePatch<R>): R => {
  const old = Object.fromEntries<unknown>(Object.entries(record));
  const said = Object.entries(patch).filter(([, value]) => value !== undefined);
  if (said.every(([field, value]) => (old[field] ?? null) === value)) return record;
  const fields = { ...old, ...Object.fromEntries(said) };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as R;
};
