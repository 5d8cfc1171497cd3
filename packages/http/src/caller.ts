import { ActorId, Role } from "@onboarding/domain";
import * as z from "zod";
import { HttpProblem } from "./http-problem.ts";

/** Who calls, as the verified token says. */
export interface Caller {
  readonly actor: ActorId;
  readonly roles: readonly Role[];
}

/**
 * API Gateway hands claims over as strings: a list of roles as `[agent admin]`. Roles that are not ours (Keycloak adds some)
 * carry no permission.
 */
const Roles = z
  .union([z.array(z.string()), z.string().transform((text) => text.replace(/^\[(.*)\]$/, "$1").split(" "))])
  .transform((names) => names.map((name) => Role.safeParse(name)).flatMap(({ data }) => (data ? [data] : [])));

/** The authorizer has checked signature, issuer, audience and time; it does not tell an access token from an id token. */
const Claims = z.object({ sub: ActorId, typ: z.literal("Bearer"), roles: Roles.default([]) });

/**
 * Reads the caller from the claims of the JWT authorizer.
 *
 * @throws HttpProblem access-token-required when they are not those of an access token
 */
export const callerOf = (claims: unknown): Caller => {
  const { data } = Claims.safeParse(claims);
  if (!data) throw new HttpProblem("access-token-required");
  return { actor: data.sub, roles: data.roles };
};
