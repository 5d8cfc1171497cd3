import { randomBytes } from "node:crypto";
import type { Report } from "./activity.ts";
import type { DataFolder } from "./data-folder.ts";
import type { Deployment } from "./deployment.ts";
import { createTables } from "./dynamodb/create-tables.ts";
import { startDynamoDb } from "./dynamodb/dynamo-db.ts";
import { clientSecretsOf } from "./identity/client-secrets.ts";
import { startIdentityProvider } from "./identity/identity-provider.ts";
import { BACKEND_CLIENT, laptopRealm } from "./identity/laptop-realm.ts";
import { type Kms, startKms } from "./kms/kms.ts";
import type { Ports } from "./ports.ts";
import { type Queues, startQueues } from "./queues/queues.ts";
import { type Secrets, startSecrets } from "./secrets/secrets.ts";
import type { Shutdown } from "./shutdown.ts";
import { type DurableState, openDurableState } from "./state/durable-state.ts";
import { laptopAccount, sumsubWanted } from "./sumsub/account.ts";
import { startSumsubSimulator } from "./sumsub/sumsub-simulator.ts";

/** What holds data. */
export interface Engines {
  readonly state: DurableState;
  readonly queues: Queues;
  readonly secrets: Secrets;
  readonly kms: Kms;
  /** Endpoint of DynamoDB Local, with the tables of the deployment. */
  readonly dynamoDb: string;
}

const randomSecret = (): string => randomBytes(24).toString("base64url");

/** Where apps of the laptop have their pages: the API's own, under both names, and those that the API trusts. */
const webAppsOf = ({ httpApis }: Deployment, { api }: Ports): readonly string[] => [
  `http://127.0.0.1:${api}`,
  `http://localhost:${api}`,
  ...httpApis.flatMap(({ cors }) => cors?.allowOrigins ?? []).filter((origin) => URL.canParse(origin)),
];

/** Waits for both also when one of them fails, so that what has started is known and can be stopped. */
const allStarted = async <A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> => {
  await Promise.allSettled([one, other]);
  return [await one, await other];
};

/** Starts the engines that hold data: the table, the queues, the secrets, the identity provider, and what is under way. */
export const startEngines = async (
  deployment: Deployment,
  folder: DataFolder,
  ports: Ports,
  report: Report,
  shutdown: Shutdown,
): Promise<Engines> => {
  const state = openDurableState(folder.state);
  shutdown.after("engines", { stop: state.close });
  const secrets = startSecrets({
    secrets: deployment.secrets,
    ...(folder.secrets !== undefined && { file: folder.secrets }),
  });
  const kms = startKms({ keys: deployment.kmsKeys, ...(folder.kms !== undefined && { file: folder.kms }) });
  const clients = clientSecretsOf(deployment.secrets, secrets);
  const identity = {
    port: ports.identity,
    realm: laptopRealm(
      { backend: clients.get(BACKEND_CLIENT) ?? randomSecret(), accountService: randomSecret() },
      { webApps: webAppsOf(deployment, ports), desk: `http://127.0.0.1:${ports.desk}/desk/` },
    ),
    report,
    ...(folder.identity !== undefined && { folder: folder.identity }),
  };
  // Java and the hashing of the laptop's passwords take their time, each on a core of its own.
  const [dynamoDb] = await allStarted(
    startDynamoDb(folder.dynamodb === undefined ? {} : { folder: folder.dynamodb }).then((part) =>
      shutdown.after("engines", part),
    ),
    startIdentityProvider(identity).then((part) => shutdown.after("engines", part)),
  );
  await createTables(dynamoDb.endpoint, deployment.tables);
  const queues = await startQueues({
    queues: deployment.queues,
    region: deployment.region,
    endpoint: () => `http://127.0.0.1:${ports.dynamodb}`,
    ...(folder.queues !== undefined && { folder: folder.queues }),
  });
  shutdown.after("engines", queues);
  await startSumsub(deployment, folder, ports, secrets, report, shutdown);
  return { state, queues, secrets, kms, dynamoDb: dynamoDb.endpoint };
};

/** Only where the deployed functions speak with it. */
const startSumsub = async (
  deployment: Deployment,
  folder: DataFolder,
  ports: Ports,
  secrets: Secrets,
  report: Report,
  shutdown: Shutdown,
): Promise<void> => {
  const wanted = sumsubWanted(deployment);
  if (!wanted) return;
  const simulator = await startSumsubSimulator({
    port: ports.sumsub,
    account: laptopAccount(secrets, wanted.secretArn),
    levels: wanted.levels,
    webhookUrl: `http://127.0.0.1:${ports.api}/webhooks/sumsub`,
    report,
    ...(folder.sumsub !== undefined && { file: folder.sumsub }),
  });
  shutdown.after("engines", simulator);
};
