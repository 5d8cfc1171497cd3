import { LambdaClient } from "@aws-sdk/client-lambda";
import { SQSClient } from "@aws-sdk/client-sqs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { redriveQueue } from "../../scripts/redrive/redrive-queue.ts";
import { amina } from "../support/customers.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { until } from "../support/until.ts";

/** Lambda tries again twice before it gives up, and looking takes a second. */
const RETRIES = { timeout: 40_000, interval: 500 };
const FUNCTION = "onboarding-laptop-evaluate-kyc";

let isBroken = true;
let laptop: Laptop;
beforeAll(async () => {
  laptop = await startLaptop({
    faults: {
      failsInvocation: (name) => isBroken && name === FUNCTION,
    },
  });
});
afterAll(async () => {
  await laptop.stop();
});

const redrive = async (isMeant: boolean) => {
  const place = {
    endpoint: `http://127.0.0.1:${laptop.ports.dynamodb}`,
    region: "eu-central-1",
    credentials: { accessKeyId: "TEST", secretAccessKey: "TEST" },
  };
  const [sqs, lambda] = [new SQSClient(place), new LambdaClient(place)];
  const lines: string[] = [];
  const redriven = await redriveQueue({
    sqs,
    lambda,
    functionName: FUNCTION,
    isMeant,
    print: (line) => lines.push(line),
  });
  sqs.destroy();
  lambda.destroy();
  return { ...redriven, lines };
};

test("what an evaluation kept failing on waits, is shown, and activates the customer once it is handed over", async () => {
  const [agent, verifier] = [await laptop.as("agent"), await laptop.as("verifier")];
  const { body: customer } = await agent.post("/v1/customers", amina);
  const path = `/v1/customers/${customer.customerId}`;
  const decision = { decision: "VERIFIED", remarks: "Saw the original." };
  await verifier.post(`${path}/identity-verification/decision`, decision, { "if-match": '"1"' });

  const approval = `identity.approved  ${customer.customerId}  `;
  await until(async () => {
    const { lines, waiting, handedOver } = await redrive(false);
    expect(lines.filter((line) => line.startsWith(approval) && line.includes("RetriesExhausted"))).toHaveLength(1);
    expect({ waiting, handedOver }).toEqual({ waiting: lines.length, handedOver: 0 });
    expect(lines.join()).not.toContain(amina.name);
  }, RETRIES);
  expect((await verifier.get(path)).body.status).toBe("PENDING");

  isBroken = false;
  const { waiting, handedOver } = await redrive(true);
  expect(handedOver).toBe(waiting);
  await until(async () => expect((await verifier.get(path)).body.status).toBe("ACTIVE"));
  expect(await redrive(false)).toMatchObject({ waiting: 0 });
});
