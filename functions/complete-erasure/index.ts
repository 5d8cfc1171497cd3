import { caseStore, claimRemover, HmacSecret, openTable } from "@onboarding/dynamodb";
import { keyDestroyer, openVault } from "@onboarding/key-vault";
import { fileRemover } from "@onboarding/s3";
import { readSecret } from "@onboarding/secrets-manager";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = Env.parse(process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const secret = await readSecret(env.HMAC_SECRET_ID, HmacSecret);

export const handler = createHandler({
  cases: caseStore(table, secret),
  claims: claimRemover(table, secret),
  files: fileRemover({ bucketName: env.BUCKET_NAME }),
  keys: keyDestroyer(env),
});
