import { randomBytes, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import {
  type CryptoKey,
  calculateJwkThumbprint,
  exportJWK,
  generateKeyPair,
  importJWK,
  type JSONWebKeySet,
  type JWK,
} from "jose";
import * as z from "zod";
import { inTransaction } from "./database.ts";

/** A key with the id that its tokens name in their header. */
interface RealmKey<Material> {
  readonly kid: string;
  readonly material: Material;
}

export interface RealmKeys {
  /** RS256: access and id tokens. */
  readonly signing: RealmKey<CryptoKey>;
  readonly verification: CryptoKey;
  /** HS512: refresh tokens, which nobody else can verify. */
  readonly refresh: RealmKey<Uint8Array>;
  /** Keycloak publishes an encryption key too: who reads the set must look at `use`. */
  readonly published: JSONWebKeySet;
}

const Purpose = z.enum(["signing", "encryption", "refresh"]);
type Purpose = z.infer<typeof Purpose>;

const KeyRow = z.object({ kid: z.string(), purpose: Purpose, jwk: z.string() });
const StoredJwk = z.looseObject({ kty: z.string(), n: z.string().optional(), e: z.string().optional() });

/** The realm's keys, made once: tokens stay good over a restart. */
export const realmKeys = async (database: DatabaseSync): Promise<RealmKeys> => {
  const stored = readKeys(database);
  const rows = stored.length > 0 ? stored : keep(database, await Promise.all(Purpose.options.map(newKey)));
  const keyFor = (purpose: Purpose) => {
    const row = rows.find((candidate) => candidate.purpose === purpose);
    if (!row) throw new Error(`The identity provider's data folder holds no ${purpose} key.`);
    return { kid: row.kid, jwk: StoredJwk.parse(JSON.parse(row.jwk)) };
  };
  const signing = keyFor("signing");
  const publishedSigning = publicPart(signing, "RS256", "sig");
  const refresh = keyFor("refresh");
  return {
    signing: { kid: signing.kid, material: await importedKey(signing.jwk) },
    verification: await importedKey(publishedSigning),
    refresh: { kid: refresh.kid, material: Buffer.from(z.string().parse(refresh.jwk["k"]), "base64url") },
    published: { keys: [publicPart(keyFor("encryption"), "RSA-OAEP", "enc"), publishedSigning] },
  };
};

const importedKey = async (jwk: JWK): Promise<CryptoKey> => {
  const key = await importJWK(jwk, "RS256");
  if (key instanceof Uint8Array) throw new Error("The identity provider's signing key is not an RSA key.");
  return key;
};

const publicPart = ({ kid, jwk }: { kid: string; jwk: JWK }, alg: string, use: string): JWK & { kty: string } => ({
  kid,
  kty: "RSA",
  alg,
  use,
  n: jwk.n ?? "",
  e: jwk.e ?? "",
});

const newKey = async (purpose: Purpose): Promise<z.infer<typeof KeyRow>> => {
  if (purpose === "refresh") return { kid: randomUUID(), purpose, jwk: JSON.stringify(newSecret()) };
  const jwk = await newRsaKey(purpose === "signing" ? "RS256" : "RSA-OAEP");
  return { kid: await calculateJwkThumbprint(jwk), purpose, jwk: JSON.stringify(jwk) };
};

const newSecret = (): JWK => ({ kty: "oct", k: randomBytes(64).toString("base64url") });

const newRsaKey = async (algorithm: string): Promise<JWK> => {
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true, modulusLength: 2048 });
  return exportJWK(privateKey);
};

const readKeys = (database: DatabaseSync) =>
  z.array(KeyRow).parse(database.prepare("SELECT kid, purpose, jwk FROM realm_keys").all());

/** Whoever comes second on the same folder takes the keys of the first. */
const keep = (database: DatabaseSync, rows: readonly z.infer<typeof KeyRow>[]) =>
  inTransaction(database, () => {
    const stored = readKeys(database);
    if (stored.length > 0) return stored;
    const insert = database.prepare("INSERT INTO realm_keys (kid, purpose, jwk) VALUES (?, ?, ?)");
    for (const row of rows) insert.run(row.kid, row.purpose, row.jwk);
    return rows;
  });
