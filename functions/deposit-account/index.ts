import { systemEnvironment } from "@onboarding/application";
import { depositAccountRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { postDepositAccountClosing } from "./close-deposit-account.ts";
import { Env } from "./env.ts";
import { getDepositAccount } from "./get-deposit-account.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

export const handler = httpFunction(depositAccountRoutes, {
  getDepositAccount: getDepositAccount(recordReader(table)),
  closeDepositAccount: postDepositAccountClosing({ cases: caseStore(table), environment: systemEnvironment }),
});
