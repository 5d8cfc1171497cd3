import { argon2, randomBytes } from "node:crypto";
import { promisify } from "node:util";
import type { PasswordHasher } from "@onboarding/application";

const argon2Async = promisify(argon2);

/**
 * What Keycloak 25 and later hash with unless a realm says otherwise (OWASP's minimum for argon2id): an imported hash of the
 * same parameters is not made anew at the first login. Memory in KiB.
 */
export const ARGON2ID = { memory: 7168, passes: 5, parallelism: 1, tagLength: 32 } as const;
const SALT_BYTES = 16;

const { memory, passes, parallelism, tagLength } = ARGON2ID;
const credentialData = JSON.stringify({
  hashIterations: passes,
  algorithm: "argon2",
  additionalParameters: {
    type: ["id"],
    version: ["1.3"],
    hashLength: [String(tagLength)],
    memory: [String(memory)],
    parallelism: [String(parallelism)],
  },
});

/** Hashes with argon2id, each password with a salt of its own. `salt`: another source of salts, for tests. */
export const passwordHasher = (salt: () => Buffer = () => randomBytes(SALT_BYTES)): PasswordHasher => ({
  async hash(password) {
    const nonce = salt();
    const value = await argon2Async("argon2id", { message: password, nonce, ...ARGON2ID });
    const secret = { value: value.toString("base64"), salt: nonce.toString("base64"), additionalParameters: {} };
    return { secretData: JSON.stringify(secret), credentialData };
  },
});
