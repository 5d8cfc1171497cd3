import type { PolicyDocument, Role } from "./access/role.ts";
import type { EventBus, Rule, Schedule, StreamMapping } from "./event-routes.ts";
import type { HttpApi } from "./http-api.ts";

/**
 * What a synthesized cloud assembly deploys, with every intrinsic resolved: the one model that the parts of the laptop
 * cloud share. `assembly/` makes it from the template; nothing else reads the template.
 */
export interface Deployment {
  readonly region: string;
  readonly accountId: string;
  readonly functions: readonly DeployedFunction[];
  readonly tables: readonly DeployedTable[];
  readonly streamMappings: readonly StreamMapping[];
  readonly buses: readonly EventBus[];
  readonly rules: readonly Rule[];
  readonly schedules: readonly Schedule[];
  readonly queues: readonly Queue[];
  readonly buckets: readonly Bucket[];
  readonly roles: readonly Role[];
  readonly malwareProtectionPlans: readonly MalwareProtectionPlan[];
  readonly secrets: readonly Secret[];
  readonly kmsKeys: readonly KmsKey[];
  readonly httpApis: readonly HttpApi[];
  readonly webApps: readonly WebApp[];
}

/** A web page that CloudFront serves from a bucket. */
export interface WebApp {
  /** By path; the first that matches counts, and the last matches all. */
  readonly behaviours: readonly WebAppBehaviour[];
}

export interface WebAppBehaviour {
  /** A path in which `*` stands for anything. */
  readonly pathPattern: string;
  /** On every answer, names in small letters. */
  readonly headers: Readonly<Record<string, string>>;
  /** Source of a CloudFront function, `handler(event)`, that gives the request to go on with, or an answer. */
  readonly handler?: string;
}

export interface DeployedFunction {
  readonly arn: string;
  readonly name: string;
  /** Absolute folder of the asset that holds the bundle. */
  readonly codeFolder: string;
  /** `file.export`, as in the template. */
  readonly handler: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly roleArn: string;
  readonly timeoutMs: number;
  readonly memoryMb: number;
  readonly asyncInvocation: AsyncInvocation;
}

/** What happens to an asynchronous invocation whose function keeps failing. */
export interface AsyncInvocation {
  readonly maximumRetryAttempts: number;
  readonly maximumEventAgeSeconds: number;
  /** Queue of an on-failure destination (receives a record of the invocation). */
  readonly onFailureArn?: string;
  /** Dead-letter queue of the function itself (receives the bare event). */
  readonly deadLetterArn?: string;
}

export interface DeployedTable {
  readonly arn: string;
  readonly name: string;
  readonly streamArn?: string;
  /** Keys, indexes, billing mode and stream in the shape of the CreateTable request. */
  readonly createTable: Readonly<Record<string, unknown>>;
  readonly timeToLiveAttribute?: string;
}

export interface Queue {
  readonly arn: string;
  readonly name: string;
  /** Attributes in the spelling of the SQS API, values as strings. */
  readonly attributes: Readonly<Record<string, string>>;
}

export interface Bucket {
  readonly arn: string;
  readonly name: string;
  readonly sendsEventsToEventBridge: boolean;
  readonly cors: readonly Readonly<Record<string, unknown>>[];
  readonly policy?: PolicyDocument;
}

/** Which new objects GuardDuty scans. */
export interface MalwareProtectionPlan {
  readonly arn: string;
  readonly bucketName: string;
  readonly prefixes: readonly string[];
}

/** A key that never leaves KMS. */
export interface KmsKey {
  readonly arn: string;
  readonly id: string;
  readonly policy?: PolicyDocument;
}

export interface Secret {
  readonly arn: string;
  readonly name: string;
  /** GenerateSecretString of the template; absent when the value is given from outside. */
  readonly generate?: {
    readonly template?: string;
    readonly key?: string;
    readonly length: number;
    readonly excludePunctuation: boolean;
  };
}
