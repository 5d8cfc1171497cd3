import { expect, it } from "vitest";
import { hashPassword, passwordMatches } from "../../../packages/local-cloud/src/identity/password-hash.ts";

const PASSWORD = "Tr0ub4dor&3-žaba";
const SALT = "AAECAwQFBgcICQoLDA0ODw==";
const argon2Parameters = {
  type: ["id"],
  version: ["1.3"],
  hashLength: ["32"],
  memory: ["7168"],
  parallelism: ["1"],
};

/** Hashes that Keycloak's own libraries make of the password, as they stand in its database. */
const vectors = [
  [
    "pbkdf2-sha512",
    210_000,
    {},
    "wUgmvZzEKKQnWrp2EtTblgmaIVi8cDW3Zq6NeedxDxRJe9S/dGl+HRisV6fIMNnRPhwIyuZnb7X5RBTfb6hgIQ==",
  ],
  ["pbkdf2-sha256", 600_000, {}, "wC5TOSG8qbu3w5koecaytys/bKsgqjbD3ov3GY+OT8s="],
  [
    "pbkdf2-sha256",
    27_500,
    {},
    "DLaexbGJ5kGYJDCOozxHBbqPtbjdmrMKR3dhroCs+IyhzGr8bMRzcS05QzC1urBtwumo6yHsvdR+i0AAdnCTfQ==",
  ],
  ["argon2", 5, argon2Parameters, "7q7yCdqwNKL8LL3DeCE+XQRQTTSpxRdxxQEwG825Id4="],
] as const;

it.each(vectors)("verifies Keycloak's %s with %i iterations", async (algorithm, hashIterations, parameters, value) => {
  const credential = {
    secretData: JSON.stringify({ value, salt: SALT, additionalParameters: {} }),
    credentialData: JSON.stringify({ hashIterations, algorithm, additionalParameters: parameters }),
  };
  expect(await passwordMatches(PASSWORD, credential)).toBe(true);
  expect(await passwordMatches(`${PASSWORD} `, credential)).toBe(false);
});

it("hashes in the form that Keycloak imports, with a new salt each time", async () => {
  const policy = { algorithm: "pbkdf2-sha512", iterations: 1000 } as const;
  const [first, second] = await Promise.all([hashPassword(PASSWORD, policy), hashPassword(PASSWORD, policy)]);
  expect(JSON.parse(first.credentialData)).toEqual({
    hashIterations: 1000,
    algorithm: "pbkdf2-sha512",
    additionalParameters: {},
  });
  expect(first.secretData).not.toBe(second.secretData);
  expect(await passwordMatches(PASSWORD, first)).toBe(true);
  expect(await passwordMatches("", first)).toBe(false);
});

it("refuses an algorithm that Keycloak does not have", async () => {
  const credential = {
    secretData: JSON.stringify({ value: "AAAA", salt: SALT }),
    credentialData: JSON.stringify({ hashIterations: 1, algorithm: "bcrypt" }),
  };
  await expect(passwordMatches(PASSWORD, credential)).rejects.toThrow("algorithm");
});
