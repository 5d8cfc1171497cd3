// `npm run move-names -- --stage prod` moves what customers are found and claimed by to the HMAC key that is written with, after the
// keys in the secret were swapped. Region and credentials are those of the AWS SDK. docs/security.md
import { parseArgs } from "node:util";
import { GetFunctionConfigurationCommand, LambdaClient } from "@aws-sdk/client-lambda";
import { HmacSecret, openTable } from "@onboarding/dynamodb";
import { openVault } from "@onboarding/key-vault";
import { readSecret } from "@onboarding/secrets-manager";
import { Env } from "../functions/customers/env.ts";
import { stages } from "../infra/stages/stages.ts";
import { moveEveryName } from "./move-names/move-every-name.ts";

const { stage } = parseArgs({ options: { stage: { type: "string" } } }).values;
if (stage === undefined) {
  console.error(`Usage: npm run move-names -- --stage ${Object.keys(stages).join("|")}`);
  process.exit(1);
}
process.env["AWS_REGION"] = stages[stage]?.region ?? process.env["AWS_REGION"];
const lambda = new LambdaClient({});
// The function that registers customers knows where everything is.
const FunctionName = `onboarding-${stage}-customers`;
const { Environment } = await lambda.send(new GetFunctionConfigurationCommand({ FunctionName }));
const env = Env.parse(Environment?.Variables);
const { credentials } = lambda.config;
const secret = await readSecret(env.HMAC_SECRET_ID, HmacSecret, { credentials });
if (secret.secondHmacKey === undefined) throw new Error("the secret has one key only: there is nothing to move from");
const keys = openVault(env, { credentials });
const print = (line: string) => console.log(line);
const { customers, moved, failed } = await moveEveryName({
  table: { ...openTable(env.TABLE_NAME, { credentials }), keys },
  secret,
  print,
});
console.log(`${moved} names of ${customers} customers moved; ${failed} customers failed.`);
if (failed > 0) process.exit(1);
