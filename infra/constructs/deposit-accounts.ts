import { EVENT_SOURCE } from "@onboarding/contracts";
import { accountMovingEvents } from "@onboarding/domain";
import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { Construct } from "constructs";
import { Env } from "../../functions/keep-deposit-account/env.ts";
import type { StageSettings } from "../stages/settings.ts";
import { EventConsumer } from "./event-consumer.ts";
import { CHANGES, grantTable } from "./grants.ts";
import type { KeyVault } from "./key-vault.ts";
import { ServiceFunction } from "./service-function.ts";
import { grantOpening } from "./vault-grants.ts";

export interface DepositAccountsProps {
  readonly settings: StageSettings;
  readonly table: Table;
  readonly vault: KeyVault;
  readonly bus: IEventBus;
}

/** Opens a deposit account after the first activation, and freezes and unfreezes it with its customer. */
export class DepositAccounts extends Construct {
  constructor(scope: Construct, id: string, { settings, table, vault, bus }: DepositAccountsProps) {
    super(scope, id);
    const keeper = new ServiceFunction(this, "Function", {
      name: "keep-deposit-account",
      env: Env,
      environment: {
        ...vault.environment,
        TABLE_NAME: table.tableName,
        ACCOUNT_CURRENCY: settings.depositAccount.currency,
      },
      settings,
      timeout: Duration.seconds(30),
    });
    grantOpening(vault, keeper);
    grantTable(table, keeper, CHANGES);
    new EventConsumer(this, "Events", {
      bus,
      eventPattern: { source: [EVENT_SOURCE], detailType: [...accountMovingEvents] },
      handler: keeper,
    });
  }
}
