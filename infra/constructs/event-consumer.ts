import { Duration } from "aws-cdk-lib";
import { type EventPattern, type IEventBus, Rule } from "aws-cdk-lib/aws-events";
import { LambdaFunction } from "aws-cdk-lib/aws-events-targets";
import { SqsDestination } from "aws-cdk-lib/aws-lambda-destinations";
import { Construct } from "constructs";
import type * as z from "zod";
import { RuleAlarm } from "../alarms/rule-alarm.ts";
import { DeadLetterQueue } from "./dead-letter-queue.ts";
import type { ServiceFunction } from "./service-function.ts";

type Handler = ServiceFunction<z.ZodObject>;

/** Events of a bus. */
export interface Listening {
  /** Left out: the account's default bus, on which AWS's own services tell what happens. */
  readonly bus?: IEventBus;
  readonly eventPattern: EventPattern;
}

export interface EventConsumerProps extends Listening {
  readonly handler: Handler;
}

/**
 * Starts a function for every matching event of a bus. EventBridge hands the event over (and keeps it when it cannot),
 * Lambda runs it again when the function fails; what fails in the end of either waits in the one dead-letter queue.
 */
export class EventConsumer extends Construct {
  /** Events that nobody could handle. */
  readonly failures: DeadLetterQueue;
  readonly #handler: Handler;

  constructor(scope: Construct, id: string, { handler, ...listening }: EventConsumerProps) {
    super(scope, id);
    this.#handler = handler;
    this.failures = new DeadLetterQueue(this, "Failures", { of: handler });
    handler.configureAsyncInvoke({
      retryAttempts: 2,
      maxEventAge: Duration.hours(6),
      onFailure: new SqsDestination(this.failures),
    });
    this.listen("Rule", listening);
  }

  /** Starts the function for other events as well. */
  listen(id: string, { bus, eventPattern }: Listening): void {
    const rule = new Rule(this, id, {
      ...(bus && { eventBus: bus }),
      eventPattern,
      targets: [
        new LambdaFunction(this.#handler, {
          deadLetterQueue: this.failures,
          maxEventAge: Duration.hours(24),
          retryAttempts: 185,
        }),
      ],
    });
    const { label, impact } = this.#handler;
    new RuleAlarm(this, `${id}Alarm`, {
      rule,
      ...(bus && { bus }),
      label: id === "Rule" ? label : `${label}-${id.toLowerCase()}`,
      impact,
    });
  }
}
