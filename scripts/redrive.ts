// `npm run redrive -- --stage prod --queue evaluate-kyc` shows what waits in a function's dead-letter queue; with --yes it is given
// to the function again. Region and credentials are those of the AWS SDK. docs/runbook.md
import { parseArgs } from "node:util";
import { LambdaClient } from "@aws-sdk/client-lambda";
import { SQSClient } from "@aws-sdk/client-sqs";
import { stages } from "../infra/stages/stages.ts";
import { redriveQueue } from "./redrive/redrive-queue.ts";

const { values } = parseArgs({
  options: { stage: { type: "string" }, queue: { type: "string" }, yes: { type: "boolean", default: false } },
});
const { stage, queue, yes: isMeant } = values;
if (stage === undefined || queue === undefined) {
  console.error(`Usage: npm run redrive -- --stage ${Object.keys(stages).join("|")} --queue FUNCTION [--yes]`);
  process.exit(1);
}
const region = stages[stage]?.region;
const place = region === undefined ? {} : { region };
const { waiting, handedOver } = await redriveQueue({
  sqs: new SQSClient(place),
  lambda: new LambdaClient(place),
  functionName: `onboarding-${stage}-${queue}`,
  isMeant,
  print: (line) => console.log(line),
});
if (waiting === 0) console.log("Nothing waits.");
else if (isMeant) console.log(`${handedOver} of ${waiting} handed over.`);
else console.log(`${waiting} wait. Repeat with --yes to hand them to onboarding-${stage}-${queue} again.`);
