import { ACCOUNT_ACTIVITY } from "@onboarding/contracts";
import { activityIndex } from "@onboarding/dynamodb";
import { Duration } from "aws-cdk-lib";
import type { Table } from "aws-cdk-lib/aws-dynamodb";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { Schedule, ScheduleExpression } from "aws-cdk-lib/aws-scheduler";
import { LambdaInvoke } from "aws-cdk-lib/aws-scheduler-targets";
import { Construct } from "constructs";
import { Env as DeactivateDormantEnv } from "../../functions/deactivate-dormant/env.ts";
import { Env as RecordActivityEnv } from "../../functions/record-activity/env.ts";
import { DailyRunAlarm } from "../alarms/daily-run-alarm.ts";
import type { StageSettings } from "../stages/settings.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { EventConsumer } from "./event-consumer.ts";
import { CHANGES, grantIndexes, grantTable } from "./grants.ts";
import type { KeyVault } from "./key-vault.ts";
import { ServiceFunction } from "./service-function.ts";
import { grantOpening } from "./vault-grants.ts";

export interface DormancyProps {
  readonly settings: StageSettings;
  readonly table: Table;
  readonly vault: KeyVault;
  readonly bus: IEventBus;
}

/** Sets customers INACTIVE who were not active for long, once a day; activity brings them back. */
export class Dormancy extends Construct {
  /** Days on which the run did not come through. */
  readonly failures: DeadLetterQueue;

  constructor(scope: Construct, id: string, { settings, table, vault, bus }: DormancyProps) {
    super(scope, id);
    const environment = {
      ...vault.environment,
      TABLE_NAME: table.tableName,
      KYC_POLICY: JSON.stringify(settings.kycPolicy),
      DORMANT_AFTER_DAYS: String(settings.dormancy.afterDays),
    };
    const recorder = new ServiceFunction(this, "Activity", {
      name: "record-activity",
      env: RecordActivityEnv,
      environment,
      settings,
    });
    grantOpening(vault, recorder);
    grantTable(table, recorder, CHANGES);
    new EventConsumer(this, "Activities", {
      bus,
      eventPattern: { source: [...settings.dormancy.activitySources], detailType: [ACCOUNT_ACTIVITY] },
      handler: recorder,
    });

    const daily = new ServiceFunction(this, "Daily", {
      name: "deactivate-dormant",
      env: DeactivateDormantEnv,
      environment,
      settings,
      timeout: Duration.minutes(15),
    });
    const actions = ["GetItem", "Query", "PutItem", "UpdateItem", "DeleteItem"] as const;
    grantTable(
      table,
      daily,
      actions.map((action) => `dynamodb:${action}` as const),
    );
    grantOpening(vault, daily);
    grantIndexes(table, daily, activityIndex.name);
    this.failures = new DeadLetterQueue(this, "Failures", { of: daily });
    new DailyRunAlarm(this, "Missing", { fn: daily, label: daily.label, impact: daily.impact });
    daily.configureAsyncInvoke({ retryAttempts: 2, onFailure: new SqsDestination(this.failures) });
    new Schedule(this, "Schedule", {
      scheduleName: `onboarding-${settings.name}-dormancy`,
      description: "Sets customers INACTIVE who were not active for long",
      // UTC: at night in South Asia.
      schedule: ScheduleExpression.cron({ hour: "20", minute: "30" }),
      target: new LambdaInvoke(daily, { deadLetterQueue: this.failures, retryAttempts: 10 }),
    });
  }
}
