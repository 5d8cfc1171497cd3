/** Text without control characters: what clients and functions send must not steer the terminal. */
export const printable = (text: string): string => text.replaceAll(/\p{Cc}/gu, "·");
