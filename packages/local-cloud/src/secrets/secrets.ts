import { randomUUID } from "node:crypto";
import * as z from "zod";
import { AwsError } from "../aws-endpoint/aws-error.ts";
import type { Secret } from "../deployment.ts";
import { generateSecret } from "./generate-secret.ts";
import { openSecretFile, type SecretFile, type SecretVersion } from "./secret-file.ts";

/** Secrets Manager. */
export interface Secrets {
  /** Answers e.g. `GetSecretValue`. Throws AwsError. */
  handle(operation: string, request: unknown): Record<string, unknown>;
}

export interface SecretsOptions {
  readonly secrets: readonly Secret[];
  /** Where the values are kept; left out, they live in memory. */
  readonly file?: string;
  /** Values from outside, by name; a value that has changed becomes the current version. */
  readonly values?: Readonly<Record<string, string>>;
}

const CURRENT = "AWSCURRENT";
const PREVIOUS = "AWSPREVIOUS";

/** Values are generated at the first start and stay from then on. */
export const startSecrets = ({ secrets, file, values = {} }: SecretsOptions): Secrets => {
  const store = openSecretFile(file);
  for (const { name, generate } of secrets) {
    const current = store.versions(name).find(({ stages }) => stages.includes(CURRENT))?.value;
    const wanted = values[name] ?? current ?? (generate && generateSecret(generate));
    if (wanted !== undefined && wanted !== current) putCurrent(store, name, wanted, randomUUID());
  }
  return {
    handle: (operation, request) => {
      const handler = Object.hasOwn(handlers, operation) ? handlers[operation] : undefined;
      if (!handler)
        throw new AwsError("UnknownOperationException", `secretsmanager.${operation} is not supported locally`);
      const { data } = Request.safeParse(request);
      if (!data) throw new AwsError("InvalidParameterException", `Not a request of ${operation}`);
      return handler(store, findSecret(secrets, data.SecretId), data);
    },
  };
};

const Request = z.object({
  SecretId: z.string().min(1),
  VersionId: z.string().optional(),
  VersionStage: z.string().optional(),
  SecretString: z.string().optional(),
  ClientRequestToken: z.string().optional(),
});
type Request = z.infer<typeof Request>;

type Handler = (store: SecretFile, secret: Secret, request: Request) => Record<string, unknown>;

const getSecretValue: Handler = (store, { arn, name }, { VersionId, VersionStage }) => {
  const stage = VersionStage ?? CURRENT;
  const isWanted = ({ id, stages }: SecretVersion): boolean =>
    VersionId === undefined ? stages.includes(stage) : id === VersionId && (!VersionStage || stages.includes(stage));
  const version = store.versions(name).find(isWanted);
  if (!version) {
    const which = VersionId === undefined ? `staging label: ${stage}` : `VersionId: ${VersionId}`;
    throw new AwsError(
      "ResourceNotFoundException",
      `Secrets Manager can't find the specified secret value for ${which}`,
    );
  }
  const { id, value, stages, createdAt } = version;
  const about = { ARN: arn, Name: name, VersionId: id, VersionStages: stages };
  return { ...about, SecretString: value, CreatedDate: createdAt / 1000 };
};

const describeSecret: Handler = (store, { arn, name }) => {
  const versions = store.versions(name);
  const dates = versions.map(({ createdAt }) => createdAt / 1000);
  return {
    ARN: arn,
    Name: name,
    ...(dates.length > 0 && { CreatedDate: Math.min(...dates), LastChangedDate: Math.max(...dates) }),
    VersionIdsToStages: Object.fromEntries(versions.map(({ id, stages }) => [id, stages])),
  };
};

const putSecretValue: Handler = (store, { arn, name }, { SecretString, ClientRequestToken }) => {
  if (SecretString === undefined) {
    throw new AwsError("InvalidRequestException", "You must provide either SecretString or SecretBinary.");
  }
  const same = store.versions(name).find(({ id }) => id === ClientRequestToken);
  if (same && same.value !== SecretString) {
    throw new AwsError("ResourceExistsException", `The version ${same.id} exists already with another value.`);
  }
  const version = same ?? putCurrent(store, name, SecretString, ClientRequestToken ?? randomUUID());
  return { ARN: arn, Name: name, VersionId: version.id, VersionStages: version.stages };
};

const handlers: Readonly<Record<string, Handler>> = {
  GetSecretValue: getSecretValue,
  DescribeSecret: describeSecret,
  PutSecretValue: putSecretValue,
};

/** What was current becomes the previous version; what was previous loses its label and goes. */
const putCurrent = (store: SecretFile, name: string, value: string, id: string): SecretVersion => {
  const created: SecretVersion = { id, value, stages: [CURRENT], createdAt: Date.now() };
  const before = store.versions(name).find(({ stages }) => stages.includes(CURRENT));
  store.put(name, [created, ...(before ? [{ ...before, stages: [PREVIOUS] }] : [])]);
  return created;
};

/** By name, by ARN, or by an ARN without the six random characters at its end. */
const findSecret = (secrets: readonly Secret[], id: string): Secret => {
  const secret = secrets.find(({ arn, name }) => id === name || id === arn || id === arn.replace(/-[^-]{6}$/, ""));
  if (!secret) throw new AwsError("ResourceNotFoundException", "Secrets Manager can't find the specified secret.");
  return secret;
};
