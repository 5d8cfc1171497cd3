import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { Env as MeEnv } from "../../functions/me/env.ts";
import { Env as OnlineUserEnv } from "../../functions/online-user/env.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import type { StageSettings } from "../stages/settings.ts";
import { CHANGES, grantSecret, grantTable } from "./grants.ts";
import { ServiceFunction } from "./service-function.ts";
import { grantOpening } from "./vault-grants.ts";

export interface OnlineFunctionsProps {
  readonly settings: StageSettings;
  readonly data: Pick<DataStack, "table" | "vault" | "hmacSecret">;
}

/** The API's functions of online users, and of what they see of themselves. */
export const onlineFunctions = (
  scope: Construct,
  { settings, data: { table, vault, hmacSecret } }: OnlineFunctionsProps,
): Readonly<Record<"me" | "online-user", IFunction>> => {
  const onlineUser = new ServiceFunction(scope, "OnlineUser", {
    name: "online-user",
    env: OnlineUserEnv,
    environment: { ...vault.environment, TABLE_NAME: table.tableName, HMAC_SECRET_ID: hmacSecret.secretArn },
    settings,
  });
  grantTable(table, onlineUser, [...CHANGES, "dynamodb:GetItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem"]);
  grantOpening(vault, onlineUser);
  grantSecret(hmacSecret, onlineUser);

  const me = new ServiceFunction(scope, "Me", {
    name: "me",
    env: MeEnv,
    environment: { ...vault.environment, TABLE_NAME: table.tableName, KYC_POLICY: JSON.stringify(settings.kycPolicy) },
    settings,
  });
  grantOpening(vault, me);
  grantTable(table, me, CHANGES);
  return { me, "online-user": onlineUser };
};
