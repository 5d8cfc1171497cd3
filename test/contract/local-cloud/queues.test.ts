import net from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Queue } from "../../../packages/local-cloud/src/deployment.ts";
import { startQueues } from "../../../packages/local-cloud/src/queues/queues.ts";
import { queue, queueArn, REGION } from "../../support/local-cloud/deployed.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";

const start = async (queues: readonly Queue[], folder?: string) => {
  const started = await startQueues({
    queues,
    region: REGION,
    endpoint: () => "http://127.0.0.1:4003",
    ...(folder === undefined ? {} : { folder }),
  });
  let stopped = false;
  const stop = async (): Promise<void> => {
    if (!stopped) await started.stop();
    stopped = true;
  };
  onTestFinished(stop);
  return { ...started, stop };
};

describe("queues", () => {
  test("keep messages with their attributes over a restart, also without a clean stop", async () => {
    const folder = temporaryFolder();
    const first = await start([queue("dead")], folder);
    first.send(queueArn("dead"), "one", { ERROR_CODE: "NO_RESOURCE", RETRY_ATTEMPTS: 3 });
    first.send(queueArn("dead"), "two");

    const second = await start([queue("dead")], folder);
    expect(second.receiveAll(queueArn("dead"))).toMatchObject([
      { body: "one", attributes: { ERROR_CODE: "NO_RESOURCE", RETRY_ATTEMPTS: "3" } },
      { body: "two", attributes: {} },
    ]);
  });

  test("take over changed attributes at the next start", async () => {
    const folder = temporaryFolder();
    const first = await start([queue("dead", { VisibilityTimeout: "10" })], folder);
    await first.stop();
    const second = await start([queue("dead", { VisibilityTimeout: "77" })], folder);
    const body = Buffer.from(JSON.stringify({ QueueUrl: "http://x/1/dead", AttributeNames: ["All"] }));
    const answer = await second.handle("AmazonSQS.GetQueueAttributes", {}, body);
    expect(JSON.parse(answer.body.toString())).toMatchObject({
      Attributes: { VisibilityTimeout: "77", QueueArn: queueArn("dead") },
    });
  });

  test("refuse a message for a queue that is not deployed", async () => {
    const queues = await start([]);
    expect(queues.has(queueArn("gone"))).toBe(false);
    expect(() => queues.send(queueArn("gone"), "x")).toThrow(`there is no queue ${queueArn("gone")}`);
  });

  test("open no port of their own", async () => {
    const listening: unknown[] = [];
    const listen = net.Server.prototype.listen;
    net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]) {
      listening.push(args);
      return Reflect.apply(listen, this, args);
    };
    onTestFinished(() => {
      net.Server.prototype.listen = listen;
    });
    await start([queue("dead")]);
    expect(listening).toEqual([]);
  });
});
