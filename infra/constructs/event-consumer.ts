import { Duration } from "aws-cdk-lib";
import { type EventPattern, type IEventBus, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import type { Function as Lambda } from "aws-cdk-lib/aws-lambda";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { Construct } from "constructs";
import { DeadLetterQueue } from "./dead-letter-queue.ts";

export interface EventConsumerProps {
  readonly bus: IEventBus;
  readonly eventPattern: EventPattern;
  readonly handler: Lambda;
}

/**
 * Starts a function for every matching event of a bus. EventBridge hands the event over (and keeps it when it cannot),
 * Lambda runs it again when the function fails; what fails in the end of either waits in the one dead-letter queue.
 */
export class EventConsumer extends Construct {
  /** Events that nobody could handle. */
  readonly failures: DeadLetterQueue;

  constructor(scope: Construct, id: string, { bus, eventPattern, handler }: EventConsumerProps) {
    super(scope, id);
    this.failures = new DeadLetterQueue(this, "Failures");
    handler.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(this.failures),
    });
    new Rule(this, "Rule", {
      eventBus: bus,
      eventPattern,
      targets: [
        new LambdaFunction(handler, {
          deadLetterQueue: this.failures,
          maxEventAge: Duration.hours(24),
          retryAttempts: 185,
        }),
      ],
    });
  }
}
