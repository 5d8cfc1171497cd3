import { verificationRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { openTable, verificationQueue } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { Env } from "./env.ts";
import { listReasonCodes } from "./list-reason-codes.ts";
import { listVerifications } from "./list-verifications.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = httpFunction(verificationRoutes, {
  listVerifications: listVerifications(verificationQueue(table)),
  listReasonCodes: listReasonCodes(),
});
