import { systemEnvironment } from "@onboarding/application";
import { depositAccountRoutes } from "@onboarding/contracts";
import { caseStore, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { postDepositAccountClosing } from "./close-deposit-account.ts";
import { Env } from "./env.ts";
import { getDepositAccount } from "./get-deposit-account.ts";

const table = openTable(Env.parse(process.env).TABLE_NAME);

export const handler = httpFunction(depositAccountRoutes, {
  getDepositAccount: getDepositAccount(recordReader(table)),
  closeDepositAccount: postDepositAccountClosing({ cases: caseStore(table), environment: systemEnvironment }),
});
