import { EVENT_SOURCE } from "@onboarding/contracts";
import { factChangingEvents } from "@onboarding/domain";
import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { Construct } from "constructs";
import { Env } from "../../functions/evaluate-kyc/env.ts";
import type { StageSettings } from "../stages/settings.ts";
import { EventConsumer } from "./event-consumer.ts";
import { CHANGES, grantTable } from "./grants.ts";
import type { KeyVault } from "./key-vault.ts";
import { ServiceFunction } from "./service-function.ts";
import { grantOpening } from "./vault-grants.ts";

export interface KycEvaluationProps {
  readonly settings: StageSettings;
  readonly table: Table;
  readonly vault: KeyVault;
  readonly bus: IEventBus;
}

/** Evaluates a customer after every event that can change a fact, and after nothing else. */
export class KycEvaluation extends Construct {
  constructor(scope: Construct, id: string, { settings, table, vault, bus }: KycEvaluationProps) {
    super(scope, id);
    const evaluator = new ServiceFunction(this, "Function", {
      name: "evaluate-kyc",
      env: Env,
      environment: {
        ...vault.environment,
        TABLE_NAME: table.tableName,
        KYC_POLICY: JSON.stringify(settings.kycPolicy),
      },
      settings,
      timeout: Duration.seconds(30),
    });
    grantOpening(vault, evaluator);
    grantTable(table, evaluator, CHANGES);
    new EventConsumer(this, "Events", {
      bus,
      eventPattern: { source: [EVENT_SOURCE], detailType: [...factChangingEvents] },
      handler: evaluator,
    });
  }
}
