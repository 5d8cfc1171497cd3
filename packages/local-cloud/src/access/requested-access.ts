/** One thing that a caller wants to do, in the terms of IAM. */
export interface RequestedAccess {
  /** `dynamodb:PutItem`. */
  readonly action: string;
  /** Of what it is done to. */
  readonly resource: string;
  /** Condition keys that the service fills in, by name. */
  readonly context: Readonly<Record<string, string | string[]>>;
}
