/** Whoever asks may do everything. */
export const unchecked = { ofKey: () => undefined };
