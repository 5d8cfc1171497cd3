import type { Fault } from "../domain-error.ts";
import type { OnlineUserData } from "./online-user.ts";

const MINIMUM = 12;
/** Bounds the work of hashing; longer than any passphrase. */
const MAXIMUM = 128;

/** Compared without regard to case, and to how an accent is encoded. */
const folded = (text: string): string => text.normalize("NFKC").toLowerCase();

const faultOf = (password: string, { username, email }: Partial<OnlineUserData>): string | undefined => {
  const { length } = [...password];
  if (length < MINIMUM) return `must have at least ${MINIMUM} characters`;
  if (length > MAXIMUM) return `must have at most ${MAXIMUM} characters`;
  // A lone surrogate has no bytes to hash, and nobody can type a control character into a login form.
  if (!password.isWellFormed() || /\p{Cc}/u.test(password)) return "must not contain control characters";
  const isName = [username, email].some((name) => name !== undefined && folded(name) === folded(password));
  return isName ? "must not be the user name or the e-mail address" : undefined;
};

/**
 * What is wrong with a password: length, and that it is the name it belongs to. No rule asks for kinds of characters (NIST SP
 * 800-63B section 3.1.1.2). The password is taken as it is typed, since the identity provider hashes what is typed there.
 */
export const passwordFaults = (password: string, names: Partial<OnlineUserData>): Fault[] => {
  const message = faultOf(password, names);
  return message === undefined ? [] : [{ pointer: "/password", message }];
};
