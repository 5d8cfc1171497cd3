// `npm start`: builds, synthesizes and runs the product on this machine. PORT=n moves its ports, --ephemeral keeps no data,
// --data FOLDER keeps them elsewhere, --bundles FOLDER takes bundles that are built already.
import { rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import { assertFree, type Cloud, portsFrom, printActivity, startCloud } from "@onboarding/local-cloud";
import { buildDesk } from "./build-desk.ts";
import { buildFunctions } from "./build-functions.ts";
import { servicesOn } from "./laptop-services.ts";
import { synthesizeLaptop } from "./synthesize.ts";

const HIGHEST_FIRST_PORT = 65_530;

const fail = (error: unknown): never => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
};

const firstPort = Number(process.env["PORT"] ?? 4000);
if (!Number.isInteger(firstPort) || firstPort < 1 || firstPort > HIGHEST_FIRST_PORT) {
  fail(`PORT must be a number from 1 to ${HIGHEST_FIRST_PORT}, and it is "${process.env["PORT"]}".`);
}
const { values } = parseArgs({
  options: {
    ephemeral: { type: "boolean", default: false },
    data: { type: "string", default: ".local/data" },
    bundles: { type: "string" },
  },
});
const ports = portsFrom(firstPort);
// A run's own, so that several can start beside each other.
const work = `.local/run-${firstPort}`;

const run = async (): Promise<Cloud> => {
  await assertFree(ports);
  const bundles = values.bundles ?? `${work}/functions`;
  const assembly = `${work}/cdk.out`;
  if (values.bundles === undefined) await buildFunctions(bundles);
  // Of all runs: it is built anew only when its sources have changed.
  const deskFolder = await buildDesk(".local/desk");
  await rm(assembly, { recursive: true, force: true });
  const region = synthesizeLaptop(assembly, servicesOn(ports), bundles);
  return startCloud({
    assembly,
    region,
    ports,
    deskFolder,
    ...(!values.ephemeral && { dataFolder: values.data }),
    report: printActivity((line) => console.log(line), process.stdout.isTTY === true),
  });
};

const starting = run().catch(fail);
let isStopping = false;
const stop = async (): Promise<void> => {
  if (isStopping) return;
  isStopping = true;
  await (await starting).stop();
  process.exit(0);
};
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => void stop());

await starting;
const npmRun = `${firstPort === 4000 ? "" : `PORT=${firstPort} `}npm run --silent`;
console.log(`
  Desk                http://127.0.0.1:${ports.desk}/desk/   (agents, verifiers and admins; the password is the name)
  API                 http://127.0.0.1:${ports.api}        (GET /health answers)
  Try it out          http://127.0.0.1:${ports.api}/docs   (every route; log in with "Authorize")
  Identity provider   http://127.0.0.1:${ports.identity}/realms/onboarding
  S3                  http://127.0.0.1:${ports.s3}
  AWS endpoint        http://127.0.0.1:${ports.dynamodb}        (DynamoDB, EventBridge, SQS, Secrets Manager)
  Sumsub simulator    http://127.0.0.1:${ports.sumsub}        (GET /simulator tells what it can do)
  Data                ${values.ephemeral ? "none is kept" : values.data}

  Tokens              ${npmRun} token -- agent      (agent2, verifier, verifier2, admin)
  Customers to try    npm run seed -- --customers 50 --url http://127.0.0.1:${ports.api}
  First line          curl -s "http://127.0.0.1:${ports.api}/v1/customers?status=PENDING" -H "authorization: Bearer $(${npmRun} token -- agent)"

  Stop with Ctrl-C. README.md walks through one case with curl.
`);
