import * as z from "zod";
import type { Deployment } from "../deployment.ts";
import { dynamoDbAccess } from "./dynamo-db-access.ts";
import type { RequestedAccess } from "./requested-access.ts";

type Deployed = Pick<Deployment, "tables" | "secrets" | "buses" | "queues" | "functions">;
type Needs = (deployment: Deployed, operation: string, body: unknown) => RequestedAccess[];

const SecretRequest = z.looseObject({ SecretId: z.string() });
const EventsRequest = z.looseObject({
  Entries: z.array(
    z.looseObject({
      EventBusName: z.string().default("default"),
      Source: z.string().default(""),
      DetailType: z.string().default(""),
    }),
  ),
});
const QueueRequest = z.looseObject({ QueueUrl: z.string() });

const secretAccess: Needs = ({ secrets }, operation, body) => {
  const { SecretId } = SecretRequest.parse(body);
  const resource = secrets.find(({ arn, name }) => SecretId === arn || SecretId === name)?.arn ?? SecretId;
  return [{ action: `secretsmanager:${operation}`, resource, context: {} }];
};

const eventsAccess: Needs = ({ buses }, _operation, body) =>
  EventsRequest.parse(body).Entries.map(({ EventBusName, Source, DetailType }) => ({
    action: "events:PutEvents",
    resource: buses.find(({ arn, name }) => EventBusName === arn || EventBusName === name)?.arn ?? EventBusName,
    context: { "events:source": Source, "events:detail-type": DetailType },
  }));

/** The actions of the batches are those of a single message. */
const queueAccess: Needs = ({ queues }, operation, body) => {
  const name = QueueRequest.parse(body).QueueUrl.split("/").at(-1);
  const resource = queues.find((queue) => queue.name === name)?.arn ?? "*";
  return [{ action: `sqs:${operation.replace(/Batch$/, "")}`, resource, context: {} }];
};

const services: Readonly<Record<string, Needs>> = {
  DynamoDB: ({ tables }, operation, body) => dynamoDbAccess(tables, operation, body),
  secretsmanager: secretAccess,
  AWSEvents: eventsAccess,
  AmazonSQS: queueAccess,
};

/** What a request to one of the services needs, by the name of the service in the request's target. */
export const serviceAccess = (
  deployment: Deployed,
  service: string,
  operation: string,
  body: unknown,
): RequestedAccess[] => services[service]?.(deployment, operation, body) ?? [];
