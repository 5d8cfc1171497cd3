export type Role = "agent" | "verifier" | "admin";

/** Who is signed in, as far as the desk shows it; what they may do, the API decides. */
export interface Person {
  /** `sub` of the token: the actor in every record. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
}

const known: readonly Role[] = ["agent", "verifier", "admin"];

const claimsOf = (token: string): Record<string, unknown> => {
  const part = (token.split(".")[1] ?? "").replaceAll("-", "+").replaceAll("_", "/");
  const bytes = Uint8Array.from(atob(part), (character) => character.charCodeAt(0));
  const claims: unknown = JSON.parse(new TextDecoder().decode(bytes));
  return typeof claims === "object" && claims !== null ? { ...claims } : {};
};

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");

/** Reads an access token's payload. Its signature is not looked at: it comes straight from the identity provider. */
export const personOf = (accessToken: string): Person => {
  const claims = claimsOf(accessToken);
  const roles = claims["roles"];
  return {
    id: textOf(claims["sub"]),
    name: textOf(claims["preferred_username"]) || textOf(claims["name"]),
    roles: Array.isArray(roles) ? known.filter((role) => roles.includes(role)) : [],
  };
};
