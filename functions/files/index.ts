import { systemEnvironment } from "@onboarding/application";
import { fileRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { fileRemover, presignedUrls } from "@onboarding/s3";
import { Env } from "./env.ts";
import { fileHandlers } from "./file-handlers.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = httpFunction(
  fileRoutes,
  fileHandlers({
    cases: caseStore(table),
    records: recordReader(table),
    files: { ...presignedUrls({ bucketName: env.BUCKET_NAME }), ...fileRemover({ bucketName: env.BUCKET_NAME }) },
    maximumFiles: env.MAXIMUM_FILES,
    environment: systemEnvironment,
  }),
);
