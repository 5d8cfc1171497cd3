/**
 * Claims the way API Gateway hands them over: numbers and booleans as text, lists as `[a b]`, nested objects as JSON
 * text, null left out.
 */
export const claimsAsStrings = (claims: Readonly<Record<string, unknown>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(claims)
      .filter(([, value]) => value !== null && value !== undefined)
      .map(([name, value]) => [name, Array.isArray(value) ? `[${value.map(asText).join(" ")}]` : asText(value)]),
  );

const asText = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value));
