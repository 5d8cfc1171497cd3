/** One thing that happened in the laptop cloud: the console prints it, tests wait for it. */
export type Activity =
  | {
      readonly kind: "request";
      readonly method: string;
      readonly path: string;
      readonly status: number;
      readonly ms: number;
      readonly functionName?: string;
      readonly requestId: string;
    }
  | {
      readonly kind: "event";
      readonly bus: string;
      readonly detailType: string;
      readonly source: string;
      readonly id: string;
      /** The whole envelope as rules see it. */
      readonly event: unknown;
      readonly rules: readonly string[];
    }
  | {
      readonly kind: "invocation";
      readonly functionName: string;
      readonly trigger: string;
      readonly ok: boolean;
      readonly ms: number;
      readonly attempt: number;
    }
  | {
      readonly kind: "aws-call";
      /** As the request's target names it, without its date: `DynamoDB`, `AWSEvents`, `secretsmanager`, `AmazonSQS`, `Lambda`. */
      readonly service: string;
      readonly operation: string;
      /** Who called; empty when the request is not signed. */
      readonly accessKeyId: string;
    }
  | {
      readonly kind: "access";
      readonly functionName: string;
      /** `dynamodb:PutItem`. */
      readonly action: string;
      readonly resource: string;
      readonly allowed: boolean;
    }
  | { readonly kind: "dead-letter"; readonly queue: string; readonly reason: string }
  | { readonly kind: "function-log"; readonly functionName: string; readonly line: string }
  | { readonly kind: "notice"; readonly text: string };

/** Told of everything, in order; must not throw. */
export type Report = (activity: Activity) => void;
