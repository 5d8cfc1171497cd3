import { argon2, pbkdf2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import * as z from "zod";

const pbkdf2Async = promisify(pbkdf2);
const argon2Async = promisify(argon2);

/** How Keycloak stores a password: two JSON texts, as in its CredentialRepresentation. */
export interface PasswordCredential {
  readonly secretData: string;
  readonly credentialData: string;
}

export interface HashPolicy {
  readonly algorithm: "pbkdf2-sha512" | "pbkdf2-sha256";
  readonly iterations: number;
}

const Parameters = z.record(z.string(), z.array(z.string()));
const SecretData = z.object({ value: z.base64(), salt: z.base64(), additionalParameters: Parameters.default({}) });
const CredentialData = z.object({
  hashIterations: z.int().positive(),
  algorithm: z.enum(["pbkdf2-sha512", "pbkdf2-sha256", "pbkdf2", "argon2"]),
  additionalParameters: Parameters.default({}),
});
type CredentialData = z.infer<typeof CredentialData>;

const digests = { "pbkdf2-sha512": "sha512", "pbkdf2-sha256": "sha256", pbkdf2: "sha1" } as const;
const hashBytes = { "pbkdf2-sha512": 64, "pbkdf2-sha256": 32 } as const;
const SALT_BYTES = 16;

/** Hashes a new password with a fresh salt, in the form that Keycloak imports. */
export const hashPassword = async (password: string, policy: HashPolicy): Promise<PasswordCredential> => {
  const salt = randomBytes(SALT_BYTES);
  const { algorithm, iterations } = policy;
  const value = await pbkdf2Async(password, salt, iterations, hashBytes[algorithm], digests[algorithm]);
  return {
    secretData: JSON.stringify({
      value: value.toString("base64"),
      salt: salt.toString("base64"),
      additionalParameters: {},
    }),
    credentialData: JSON.stringify({ hashIterations: iterations, algorithm, additionalParameters: {} }),
  };
};

/** Whether a credential from outside can be verified later on. */
export const isImportable = ({ secretData, credentialData }: PasswordCredential): boolean => {
  try {
    const secret = SecretData.safeParse(JSON.parse(secretData));
    return secret.success && CredentialData.safeParse(JSON.parse(credentialData)).success;
  } catch {
    return false;
  }
};

/** Whether the password is the one that was hashed. Keycloak: stored iterations and the stored length decide. */
export const passwordMatches = async (password: string, credential: PasswordCredential): Promise<boolean> => {
  const secret = SecretData.parse(JSON.parse(credential.secretData));
  const data = CredentialData.parse(JSON.parse(credential.credentialData));
  const expected = Buffer.from(secret.value, "base64");
  const actual = await derive(password, Buffer.from(secret.salt, "base64"), expected.length, data);
  return timingSafeEqual(actual, expected);
};

const derive = (password: string, salt: Buffer, length: number, data: CredentialData): Promise<Buffer> =>
  data.algorithm === "argon2"
    ? deriveArgon2(password, salt, length, data)
    : pbkdf2Async(password, salt, data.hashIterations, length, digests[data.algorithm]);

const deriveArgon2 = (password: string, salt: Buffer, length: number, data: CredentialData): Promise<Buffer> => {
  const parameter = (name: string, otherwise: string) => data.additionalParameters[name]?.[0] ?? otherwise;
  const variant = z.enum(["id", "d", "i"]).parse(parameter("type", "id"));
  return argon2Async(`argon2${variant}`, {
    message: password,
    nonce: salt,
    parallelism: Number(parameter("parallelism", "1")),
    tagLength: length,
    memory: Number(parameter("memory", "7168")),
    passes: data.hashIterations,
  });
};
