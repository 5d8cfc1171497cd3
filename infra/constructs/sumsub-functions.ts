import { EVENT_SOURCE } from "@onboarding/contracts";
import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { ISecret } from "aws-cdk-lib/aws-secretsmanager";
import { Construct } from "constructs";
import { Env as DeactivateApplicantEnv } from "../../functions/deactivate-applicant/env.ts";
import { Env as IdentityCheckEnv } from "../../functions/identity-check/env.ts";
import { Env as SumsubWebhookEnv } from "../../functions/sumsub-webhook/env.ts";
import type { StageSettings } from "../stages/settings.ts";
import { EventConsumer } from "./event-consumer.ts";
import { CHANGES, grantSecret, grantTable } from "./grants.ts";
import type { KeyVault } from "./key-vault.ts";
import { ServiceFunction } from "./service-function.ts";
import { grantOpening } from "./vault-grants.ts";

export interface SumsubFunctionsProps {
  readonly settings: StageSettings;
  readonly table: Table;
  readonly vault: KeyVault;
  readonly sumsubSecret: ISecret;
}

/** What speaks with Sumsub on behalf of the API, and what Sumsub speaks to. */
export class SumsubFunctions extends Construct {
  readonly byCapability: Readonly<Record<"identity-check" | "sumsub-webhook", IFunction>>;

  constructor(scope: Construct, id: string, { settings, table, vault, sumsubSecret }: SumsubFunctionsProps) {
    super(scope, id);
    const { sumsub } = settings;
    const check = new ServiceFunction(this, "IdentityCheck", {
      name: "identity-check",
      env: IdentityCheckEnv,
      environment: {
        ...vault.environment,
        TABLE_NAME: table.tableName,
        KYC_POLICY: JSON.stringify(settings.kycPolicy),
        SUMSUB_BASE_URL: sumsub.baseUrl,
        SUMSUB_SECRET_ID: sumsubSecret.secretArn,
        SUMSUB_LEVELS: JSON.stringify(sumsub.levels),
      },
      settings,
    });
    const webhook = new ServiceFunction(this, "Webhook", {
      name: "sumsub-webhook",
      env: SumsubWebhookEnv,
      environment: {
        ...vault.environment,
        TABLE_NAME: table.tableName,
        KYC_POLICY: JSON.stringify(settings.kycPolicy),
        SUMSUB_SECRET_ID: sumsubSecret.secretArn,
        SUMSUB_DIGEST_ALGORITHMS: sumsub.digestAlgorithms.join(","),
        SUMSUB_TAKES_SANDBOX: sumsub.takesSandboxEvents ? "yes" : "no",
      },
      settings,
    });
    grantTable(table, check, [...CHANGES, "dynamodb:GetItem"]);
    grantTable(table, webhook, CHANGES);
    for (const fn of [check, webhook]) {
      grantOpening(vault, fn);
      grantSecret(sumsubSecret, fn);
    }
    this.byCapability = { "identity-check": check, "sumsub-webhook": webhook };
  }
}

export interface ApplicantDeactivationProps extends Omit<SumsubFunctionsProps, "table" | "vault"> {
  readonly bus: IEventBus;
}

/** Closes the profile at Sumsub of every customer who is closed. */
export class ApplicantDeactivation extends Construct {
  constructor(scope: Construct, id: string, { settings, sumsubSecret, bus }: ApplicantDeactivationProps) {
    super(scope, id);
    const handler = new ServiceFunction(this, "Function", {
      name: "deactivate-applicant",
      env: DeactivateApplicantEnv,
      environment: { SUMSUB_BASE_URL: settings.sumsub.baseUrl, SUMSUB_SECRET_ID: sumsubSecret.secretArn },
      settings,
      timeout: Duration.seconds(30),
    });
    grantSecret(sumsubSecret, handler);
    new EventConsumer(this, "Closings", {
      bus,
      eventPattern: { source: [EVENT_SOURCE], detailType: ["customer.closed"] },
      handler,
    });
  }
}
