import { InvokeCommand, type LambdaClient } from "@aws-sdk/client-lambda";
import {
  ChangeMessageVisibilityCommand,
  DeleteMessageCommand,
  GetQueueUrlCommand,
  type Message,
  ReceiveMessageCommand,
  type SQSClient,
} from "@aws-sdk/client-sqs";
import { type WaitingWork, waitingWork } from "./waiting-work.ts";

export interface RedriveOptions {
  readonly sqs: SQSClient;
  readonly lambda: LambdaClient;
  /** `onboarding-{stage}-{function}`: the function whose queue it is. */
  readonly functionName: string;
  /** Hands over what waits; else it is only shown. */
  readonly isMeant: boolean;
  readonly print: (line: string) => void;
}

export interface Redriven {
  readonly waiting: number;
  readonly handedOver: number;
}

/** Nobody else gets to see a message for so long; in seconds. */
const HIDDEN = 120;
/** As many as can be handed over before they are seen again; a longer queue takes several runs. */
const LARGEST_RUN = 500;

/** The messages that wait now, up to the largest run; each stays hidden from others until it is put back. */
const receiveAll = async (sqs: SQSClient, QueueUrl: string): Promise<Message[]> => {
  const received: Message[] = [];
  while (received.length < LARGEST_RUN) {
    const { Messages = [] } = await sqs.send(
      new ReceiveMessageCommand({
        QueueUrl,
        MaxNumberOfMessages: 10,
        VisibilityTimeout: HIDDEN,
        WaitTimeSeconds: 1,
        MessageAttributeNames: ["All"],
      }),
    );
    if (Messages.length === 0) break;
    received.push(...Messages);
  }
  return received;
};

const workOf = ({ Body = "", MessageAttributes = {} }: Message): WaitingWork =>
  waitingWork(
    Body,
    Object.fromEntries(Object.entries(MessageAttributes).map(([name, { StringValue = "" }]) => [name, StringValue])),
  );

const lineOf = ({ what, customerId = "-", requestId = "-", why }: WaitingWork): string =>
  [what, customerId, requestId, why].join("  ");

/**
 * Shows what waits in the dead-letter queue of a function, or gives it to the function again, as events: what fails once more is
 * tried again by Lambda and comes back into the queue. A message leaves the queue only after Lambda has taken its event, so it may be
 * handed over twice, and never not at all.
 */
export const redriveQueue = async ({
  sqs,
  lambda,
  functionName,
  isMeant,
  print,
}: RedriveOptions): Promise<Redriven> => {
  const { QueueUrl = "" } = await sqs.send(new GetQueueUrlCommand({ QueueName: `${functionName}-failures` }));
  const messages = await receiveAll(sqs, QueueUrl);
  let handedOver = 0;
  for (const message of messages) {
    const work = workOf(message);
    const { ReceiptHandle } = message;
    print(lineOf(work));
    if (!isMeant || work.event === undefined) {
      await sqs.send(new ChangeMessageVisibilityCommand({ QueueUrl, ReceiptHandle, VisibilityTimeout: 0 }));
      continue;
    }
    const Payload = Buffer.from(JSON.stringify(work.event));
    await lambda.send(new InvokeCommand({ FunctionName: functionName, InvocationType: "Event", Payload }));
    await sqs.send(new DeleteMessageCommand({ QueueUrl, ReceiptHandle }));
    handedOver += 1;
  }
  return { waiting: messages.length, handedOver };
};
