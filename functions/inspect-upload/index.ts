import { systemEnvironment } from "@onboarding/application";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable, recordReader } from "@onboarding/dynamodb";
import { openVault } from "@onboarding/key-vault";
import { fileObjects, fileRemover } from "@onboarding/s3";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = createHandler({
  cases: caseStore(table),
  records: recordReader(table),
  environment: systemEnvironment,
  files: { ...fileObjects({ bucketName: env.BUCKET_NAME }), ...fileRemover({ bucketName: env.BUCKET_NAME }) },
});
