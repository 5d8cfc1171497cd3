import {
  type CaseRecords,
  type CustomerId,
  type OnlineUser,
  onlineUserOf,
  type TokenLogin,
  visit,
} from "@onboarding/domain";
import { changingUseCase } from "./changing-use-case.ts";

/** A customer who comes with a token. */
export interface Visitor {
  readonly customerId: CustomerId;
  readonly login: TokenLogin;
}

/** The case of a customer who has an online user. */
export interface OwnCase extends CaseRecords {
  readonly onlineUser: OnlineUser;
}

/**
 * A customer looks at their own case, by one read; the first time after a login also by one write, of when that was.
 *
 * @throws DomainError no-online-access (also where there is no such customer), case-busy
 */
export const visitOwnCase = changingUseCase<Visitor, OwnCase>({
  decide: (kase, { login }) => ({ steps: visit(kase, login) }),
  shown: (records) => ({ ...records, onlineUser: onlineUserOf(records) }),
});
