import { hashPassword, isImportable, type PasswordCredential } from "../password-hash.ts";
import type { Realm } from "../realm.ts";
import { AdminRefusal } from "./admin-refusal.ts";
import type { Credential } from "./representation.ts";

/**
 * The credential to store: a hash is taken as it is, a clear password is hashed.
 *
 * @throws AdminRefusal where Keycloak fails at what was sent
 */
export const storedCredential = async (realm: Realm, credential: Credential): Promise<PasswordCredential> => {
  const { value, secretData, credentialData } = credential;
  if (value) return hashPassword(value, realm.definition.passwordHash);
  if (secretData === undefined || credentialData === undefined || !isImportable({ secretData, credentialData })) {
    throw new AdminRefusal(500, {
      error: "unknown_error",
      error_description: "For more on this error consult the server log.",
    });
  }
  return { secretData, credentialData };
};
