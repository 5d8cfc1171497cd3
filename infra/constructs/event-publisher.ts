import { ENTRIES_PREFIX } from "@onboarding/dynamodb";
import type { ITable } from "aws-cdk-lib/aws-dynamodb";
import type { IEventBus } from "aws-cdk-lib/aws-events";
import { FilterCriteria, FilterRule, StartingPosition } from "aws-cdk-lib/aws-lambda";
import { DynamoEventSource, SqsDlq } from "aws-cdk-lib/aws-lambda-event-sources";
import { Construct } from "constructs";
import { Env } from "../../functions/publish-events/env.ts";
import { StreamAlarm } from "../alarms/stream-alarm.ts";
import type { StageSettings } from "../stages/settings.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import { ServiceFunction } from "./service-function.ts";

export interface EventPublisherProps {
  readonly settings: StageSettings;
  readonly table: ITable;
  readonly bus: IEventBus;
}

/** Moves audit entries from the table's stream to the bus: in order per customer, at least once. */
export class EventPublisher extends Construct {
  /** Batches that could not be published. Each is a customer whose case has stalled. */
  readonly failures: DeadLetterQueue;

  constructor(scope: Construct, id: string, { settings, table, bus }: EventPublisherProps) {
    super(scope, id);
    const publisher = new ServiceFunction(this, "Function", {
      name: "publish-events",
      env: Env,
      environment: { EVENT_BUS_NAME: bus.eventBusName },
      settings,
    });
    this.failures = new DeadLetterQueue(this, "Failures", {
      of: publisher,
      runbook: "Events could not be published",
    });
    new StreamAlarm(this, "Stream", { fn: publisher, label: publisher.label });
    bus.grantPutEventsTo(publisher);
    publisher.addEventSource(
      new DynamoEventSource(table, {
        startingPosition: StartingPosition.TRIM_HORIZON,
        filters: [
          FilterCriteria.filter({
            eventName: FilterRule.isEqual("INSERT"),
            dynamodb: { Keys: { pk: { S: FilterRule.beginsWith(ENTRIES_PREFIX) } } },
          }),
        ],
        batchSize: 100,
        reportBatchItemFailures: true,
        bisectBatchOnError: true,
        retryAttempts: 10,
        onFailure: new SqsDlq(this.failures),
      }),
    );
  }
}
