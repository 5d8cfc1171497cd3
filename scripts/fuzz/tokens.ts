import * as z from "zod";

/** Tokens of the laptop's people by name, and of those who have none. */
export type Tokens = (caller: string) => Promise<string | undefined>;

const Answer = z.object({ access_token: z.string() });

/** Well before they run out (300 s). */
const RENEWED_AFTER_MS = 180_000;

const base64url = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** `issuer`: of the laptop, where a person's password is their name. */
export const tokensFrom = (issuer: string): Tokens => {
  const known = new Map<string, { readonly token: Promise<string>; readonly at: number }>();
  const logIn = async (person: string): Promise<string> => {
    const form = { grant_type: "password", client_id: "onboarding-cli", username: person, password: person };
    const url = `${issuer}/protocol/openid-connect/token`;
    const answer = await fetch(url, { method: "POST", body: new URLSearchParams(form) });
    return Answer.parse(await answer.json()).access_token;
  };
  const tokenOf = (person: string): Promise<string> => {
    const found = known.get(person);
    if (found && Date.now() - found.at < RENEWED_AFTER_MS) return found.token;
    const token = logIn(person);
    known.set(person, { token, at: Date.now() });
    return token;
  };
  return async (caller) => {
    if (caller === "nobody") return undefined;
    if (caller === "garbage") return "garbage";
    const [header = "", payload = "", signature = ""] = (
      await tokenOf(["tampered", "unsigned"].includes(caller) ? "agent" : caller)
    ).split(".");
    if (caller === "tampered") return `${header}.${base64url({ sub: "x", roles: ["admin"] })}.${signature}`;
    if (caller === "unsigned") return `${base64url({ alg: "none", typ: "JWT" })}.${payload}.`;
    return `${header}.${payload}.${signature}`;
  };
};
