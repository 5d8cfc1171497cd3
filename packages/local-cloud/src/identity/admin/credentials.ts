import { hashPassword, isImportable, type PasswordCredential } from "../password-hash.ts";
import type { Realm } from "../realm.ts";
import { AdminRefusal, ruleRefusal } from "./admin-refusal.ts";
import type { Credential } from "./representation.ts";

const assertLongEnough = ({ definition }: Realm, password: string): void => {
  const { minimumPasswordLength: minimum = 0 } = definition;
  if (password.length >= minimum) return;
  throw new AdminRefusal(400, {
    error: "invalidPasswordMinLengthMessage",
    error_description: `Invalid password: minimum length ${minimum}.`,
  });
};

const failures = {
  create: () => new AdminRefusal(500, { error: "invalid_request", error_description: "Cannot parse the JSON" }),
  update: () => ruleRefusal(400, "Could not update user!"),
};

/**
 * The credential to store: a hash is taken as it is, a clear password must fit the realm's policy and is hashed.
 *
 * @throws AdminRefusal with what Keycloak answers to a credential that it cannot read
 */
export const storedCredential = async (
  realm: Realm,
  { value, secretData, credentialData }: Credential,
  during: keyof typeof failures,
): Promise<PasswordCredential> => {
  if (value) {
    assertLongEnough(realm, value);
    return hashPassword(value, realm.definition.passwordHash);
  }
  if (secretData === undefined || credentialData === undefined || !isImportable({ secretData, credentialData })) {
    throw failures[during]();
  }
  return { secretData, credentialData };
};
