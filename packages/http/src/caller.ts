import { ActorId, CustomerId, lazySchema, Role, type TokenLogin } from "@onboarding/domain";
import * as z from "zod";
import { HttpProblem } from "./http-problem.ts";

/** Who calls, as the verified token says. */
export interface Caller {
  readonly actor: ActorId;
  readonly roles: readonly Role[];
  /** The customer whom the token is of, and the login that it comes from; absent for people who are no customers. */
  readonly customer?: { readonly customerId: CustomerId; readonly login: TokenLogin };
}

/**
 * API Gateway hands claims over as strings: a list of roles as `[agent admin]`. Roles that are not ours (Keycloak adds some)
 * carry no permission.
 */
const Roles = lazySchema(() =>
  z
    .union([z.array(z.string()), z.string().transform((text) => text.replace(/^\[(.*)\]$/, "$1").split(" "))])
    .transform((names) => names.map((name) => Role.safeParse(name)).flatMap(({ data }) => (data ? [data] : []))),
);

/** Seconds since the epoch; API Gateway hands them over as text. */
const Seconds = lazySchema(() =>
  z.coerce
    .number()
    .int()
    .positive()
    .max(1e11)
    .transform((seconds) => new Date(seconds * 1000).toISOString()),
);

/** Of customers' tokens only, which most functions never see. */
const CustomerClaims = lazySchema(() =>
  z.object({
    customer_id: CustomerId,
    auth_time: Seconds.optional(),
    iat: Seconds,
    sid: z.string().max(255).optional(),
  }),
);

const customerOf = (claims: object): Caller["customer"] => {
  if (!("customer_id" in claims)) return undefined;
  const { data } = CustomerClaims.safeParse(claims);
  return (
    data && {
      customerId: data.customer_id,
      login: { authenticatedAt: data.auth_time, issuedAt: data.iat, sessionId: data.sid },
    }
  );
};

/** The authorizer has checked signature, issuer, audience and time; it does not tell an access token from an id token. */
const Claims = lazySchema(() => z.object({ sub: ActorId, typ: z.literal("Bearer"), roles: Roles.default([]) }));

/**
 * Reads the caller from the claims of the JWT authorizer.
 *
 * @throws HttpProblem access-token-required when they are not those of an access token
 */
export const callerOf = (claims: unknown): Caller => {
  const { data } = Claims.safeParse(claims);
  if (!data) throw new HttpProblem("access-token-required");
  const customer = customerOf(Object(claims));
  return { actor: data.sub, roles: data.roles, ...(customer && { customer }) };
};
