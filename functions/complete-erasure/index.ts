import { parsedOnce } from "@onboarding/domain";
import { caseStore, claimRemover, HmacSecret, openTable } from "@onboarding/dynamodb";
import { keyDestroyer, openVault } from "@onboarding/key-vault";
import { fileRemover } from "@onboarding/s3";
import { invokedOnceRead, readSecret } from "@onboarding/secrets-manager";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

const handlerWith = (secret: HmacSecret) =>
  createHandler({
    cases: caseStore(table, secret),
    claims: claimRemover(table, secret),
    files: fileRemover({ bucketName: env.BUCKET_NAME }),
    keys: keyDestroyer(env),
  });

export const handler = invokedOnceRead(() => readSecret(env.HMAC_SECRET_ID, HmacSecret), handlerWith);
