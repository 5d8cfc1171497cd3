import type { Case, Step } from "../case.ts";
import { DomainError } from "../domain-error.ts";
import type { Instant } from "../ids.ts";
import { withOnlineUser } from "./changes.ts";
import { mayLogIn } from "./eligibility.ts";
import type { OnlineUser } from "./online-user.ts";

/** What an access token says of the login that it comes from. */
export interface TokenLogin {
  /** When the person authenticated (`auth_time`); not every grant says it. */
  readonly authenticatedAt?: Instant | undefined;
  readonly issuedAt: Instant;
  /** The session at the identity provider (`sid`). */
  readonly sessionId?: string | undefined;
}

/** A customer has few sessions at a time that do not tell when they began. */
const TOLD_SESSIONS = 5;

const isLater = (at: Instant, { lastLoginAt }: OnlineUser): boolean => lastLoginAt === undefined || at > lastLoginAt;

/**
 * The login of a token, when it is later than all that are known. A token without `auth_time` (Keycloak's password grant) is
 * renewed with the session, so its time of issue tells a login only the first time that its session is seen.
 */
const newLogin = (user: OnlineUser, { authenticatedAt, issuedAt, sessionId }: TokenLogin): OnlineUser | undefined => {
  if (authenticatedAt !== undefined) {
    return isLater(authenticatedAt, user) ? { ...user, lastLoginAt: authenticatedAt } : undefined;
  }
  const { toldSessions = [] } = user;
  if (sessionId === undefined || toldSessions.includes(sessionId) || !isLater(issuedAt, user)) return undefined;
  return { ...user, lastLoginAt: issuedAt, toldSessions: [sessionId, ...toldSessions].slice(0, TOLD_SESSIONS) };
};

/**
 * A customer comes with a token: no step unless it is from a login that nobody has told of yet. A token outlives the
 * suspension of its owner by some minutes, so their state is looked at as well.
 *
 * @throws DomainError no-online-access
 */
export const visit = ({ revision: _, ...records }: Case, login: TokenLogin): Step[] => {
  const { customer, onlineUser } = records;
  if (onlineUser?.status !== "ACTIVE" || !mayLogIn(customer)) throw new DomainError("no-online-access");
  const next = newLogin(onlineUser, login);
  if (!next) return [];
  return [{ event: { type: "online-user.logged-in", data: {} }, records: withOnlineUser(records, next) }];
};
