import { EVENT_SOURCE } from "@onboarding/contracts";
import { INCOMING_PREFIX, KEPT_PREFIX } from "@onboarding/domain";
import { Duration } from "aws-cdk-lib";
import type { Construct as Scope } from "constructs";
import { Construct } from "constructs";
import { Env as CompleteErasureEnv } from "../../functions/complete-erasure/env.ts";
import { Env as ErasureEnv } from "../../functions/erasure/env.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import type { StageSettings } from "../stages/settings.ts";
import { EventConsumer } from "./event-consumer.ts";
import { grantObjects, grantSecret, grantTable } from "./grants.ts";
import { ServiceFunction } from "./service-function.ts";
import { grantDestroyingKeys, grantOpening } from "./vault-grants.ts";

type Data = Pick<DataStack, "table" | "vault" | "hmacSecret">;

/** The API's function by which an admin erases a customer or keeps them from being erased. It cannot destroy a key. */
export const erasureFunction = (
  scope: Scope,
  settings: StageSettings,
  { table, vault, hmacSecret }: Data,
): ServiceFunction<typeof ErasureEnv> => {
  const erasure = new ServiceFunction(scope, "Erasure", {
    name: "erasure",
    env: ErasureEnv,
    environment: {
      ...vault.environment,
      TABLE_NAME: table.tableName,
      HMAC_SECRET_ID: hmacSecret.secretArn,
      KYC_POLICY: JSON.stringify(settings.kycPolicy),
    },
    settings,
  });
  grantTable(table, erasure, [
    "dynamodb:Query",
    "dynamodb:GetItem",
    "dynamodb:PutItem",
    "dynamodb:UpdateItem",
    "dynamodb:DeleteItem",
  ]);
  grantOpening(vault, erasure);
  grantSecret(hmacSecret, erasure);
  return erasure;
};

export interface ErasureCompletionProps {
  readonly settings: StageSettings;
  readonly data: Data & Pick<DataStack, "uploads" | "bus">;
}

/** Removes what is left of every customer who was erased, and destroys their key: the one function that may. */
export class ErasureCompletion extends Construct {
  constructor(scope: Construct, id: string, { settings, data }: ErasureCompletionProps) {
    super(scope, id);
    const { table, vault, uploads, bus, hmacSecret } = data;
    const handler = new ServiceFunction(this, "Function", {
      name: "complete-erasure",
      env: CompleteErasureEnv,
      environment: {
        ...vault.environment,
        TABLE_NAME: table.tableName,
        HMAC_SECRET_ID: hmacSecret.secretArn,
        BUCKET_NAME: uploads.bucketName,
      },
      settings,
      timeout: Duration.minutes(1),
    });
    grantTable(table, handler, ["dynamodb:Query", "dynamodb:DeleteItem"]);
    grantObjects(uploads, handler, INCOMING_PREFIX, ["s3:DeleteObject"]);
    grantObjects(uploads, handler, KEPT_PREFIX, ["s3:DeleteObject"]);
    grantOpening(vault, handler);
    grantDestroyingKeys(vault, handler);
    grantSecret(hmacSecret, handler);
    new EventConsumer(this, "Events", {
      bus,
      eventPattern: { source: [EVENT_SOURCE], detailType: ["customer.erased"] },
      handler,
    });
  }
}
