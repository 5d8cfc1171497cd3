/** What a table's stream hands to a function, and how. */
export interface StreamMapping {
  readonly id: string;
  /** The stream that the template names; belongs to the table whose `streamArn` is the same. */
  readonly streamArn: string;
  readonly functionArn: string;
  readonly enabled: boolean;
  readonly batchSize: number;
  readonly batchingWindowSeconds: number;
  readonly startingPosition: "TRIM_HORIZON" | "LATEST";
  /** Patterns over the record; none means every record. */
  readonly filters: readonly Pattern[];
  readonly reportsBatchItemFailures: boolean;
  readonly bisectsBatchOnError: boolean;
  /** -1: until the record expires. */
  readonly maximumRetryAttempts: number;
  /** -1: as long as the stream holds the record. */
  readonly maximumRecordAgeSeconds: number;
  readonly onFailureArn?: string;
}

/** An event pattern as in a rule or a filter, parsed from JSON. */
export type Pattern = Readonly<Record<string, unknown>>;

export interface EventBus {
  readonly arn: string;
  /** `default` always exists. */
  readonly name: string;
}

export interface Rule {
  readonly arn: string;
  readonly name: string;
  readonly busName: string;
  readonly enabled: boolean;
  readonly pattern: Pattern;
  readonly targets: readonly RuleTarget[];
}

export interface RuleTarget {
  readonly id: string;
  /** A function or a queue. */
  readonly arn: string;
  readonly maximumRetryAttempts: number;
  readonly maximumEventAgeSeconds: number;
  readonly deadLetterArn?: string;
}

/** What is started at its times. */
export interface Schedule {
  readonly name: string;
  /** `cron(30 20 * * ? *)`, in UTC, or `rate(1 day)`. */
  readonly expression: string;
  readonly enabled: boolean;
  readonly functionArn: string;
  /** JSON; an empty object where the template says nothing. */
  readonly input?: string;
  readonly deadLetterArn?: string;
}
