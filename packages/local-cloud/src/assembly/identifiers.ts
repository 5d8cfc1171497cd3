import { shortHash } from "./physical-name.ts";

/** What the identifiers of one resource are made of. */
export interface Self {
  readonly name: string;
  readonly region: string;
  readonly accountId: string;
  /** `arn:aws:<service>:<region>:<account>:<resource>`. */
  readonly arnOf: (service: string, resource: string) => string;
  /** Text of a property of the template, or undefined when it is not there. */
  readonly property: (name: string) => string | undefined;
  /** The same on every start, another for every resource. */
  readonly uniqueId: string;
}

/** Makes one identifier of a resource: a name, an id or an ARN. */
export type Identifier = (self: Self) => string;

export const functionArn: Identifier = ({ arnOf, name }) => arnOf("lambda", `function:${name}`);
export const tableArn: Identifier = ({ arnOf, name }) => arnOf("dynamodb", `table/${name}`);
export const topicArn: Identifier = ({ arnOf, name }) => arnOf("sns", name);
export const alarmArn: Identifier = ({ arnOf, name }) => arnOf("cloudwatch", `alarm:${name}`);
export const queueUrl: Identifier = ({ region, accountId, name }) =>
  `https://sqs.${region}.amazonaws.com/${accountId}/${name}`;

/** Secrets Manager ends every ARN with six characters of its own. */
export const secretArn: Identifier = ({ arnOf, name, uniqueId }) =>
  arnOf("secretsmanager", `secret:${name}-${uniqueId.slice(0, 6)}`);

// DynamoDB Local gives streams its own labels: whoever follows a stream finds it by its table.
const STREAM_LABEL = "2026-01-01T00:00:00.000";
export const streamArn: Identifier = (self) => `${tableArn(self)}/stream/${STREAM_LABEL}`;

/** A UUID of version 4 that is the same on every start. */
export const uuid = ({ uniqueId: id }: Pick<Self, "uniqueId">): string =>
  `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-8${id.slice(17, 20)}-${id.slice(20, 32)}`;

/** Name of a bus that is given as name or ARN; none is the default bus. */
export const busNameOf = (nameOrArn = "default"): string => nameOrArn.split("event-bus/").at(-1) ?? nameOrArn;

export const ruleArn: Identifier = ({ arnOf, name, property }) => {
  const bus = busNameOf(property("EventBusName"));
  return arnOf("events", bus === "default" ? `rule/${name}` : `rule/${bus}/${name}`);
};

/** ARN of a function that is given as name, as ARN or as ARN with a version or an alias. */
export const functionArnOf = (nameOrArn: string, arnOf: Self["arnOf"]): string =>
  nameOrArn.startsWith("arn:") ? nameOrArn.split(":").slice(0, 7).join(":") : arnOf("lambda", `function:${nameOrArn}`);

const qualified =
  (qualifier: Identifier): Identifier =>
  (self) =>
    `${functionArnOf(self.property("FunctionName") ?? "", self.arnOf)}:${qualifier(self)}`;

export const versionArn = qualified(() => "1");
export const aliasArn = qualified(({ property }) => property("Name") ?? "");

/** 32 hexadecimal digits instead of the id that AWS would draw for this resource. */
export const uniqueIdOf = (stackName: string, logicalId: string): string => shortHash(`${stackName}/${logicalId}`, 32);
