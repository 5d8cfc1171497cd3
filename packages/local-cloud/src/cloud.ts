import { accessCheck } from "./access/access-check.ts";
import { checkServices } from "./access/check-services.ts";
import type { Report } from "./activity.ts";
import { startHttpApi } from "./api-gateway/start-http-api.ts";
import { readDeployment } from "./assembly/read-deployment.ts";
import { startAsyncInvocations } from "./async-invocation/async-invocations.ts";
import { startAwsEndpoint } from "./aws-endpoint/aws-endpoint.ts";
import { type DataFolder, openDataFolder } from "./data-folder.ts";
import type { Deployment } from "./deployment.ts";
import { startEngines } from "./engines.ts";
import { createBus } from "./event-bus/bus.ts";
import { credentialsOf, functionEndpoints, ownerCredentials } from "./function-endpoints.ts";
import type { Faults, Invoker } from "./invocation.ts";
import { startFunctions } from "./lambda/start-functions.ts";
import { assertFree, type Ports } from "./ports.ts";
import type { Queues } from "./queues/queues.ts";
import { startS3 } from "./s3/s3.ts";
import { type Schedules, startSchedules } from "./schedules/schedules.ts";
import { createShutdown, type Shutdown } from "./shutdown.ts";
import { startStreams } from "./streams/streams.ts";
import { startWebApp } from "./web-app/start-web-app.ts";

export interface CloudOptions {
  /** Folder of the synthesized cloud assembly. */
  readonly assembly: string;
  readonly region: string;
  readonly ports: Ports;
  /** Where data stay between runs; without it the run keeps none. */
  readonly dataFolder?: string;
  /** The built desk: what its bucket would hold below `/desk/`. Without it the desk is not served. */
  readonly deskFolder?: string;
  readonly report: Report;
  readonly faults?: Faults;
  /** Stands between whatever invokes functions and the functions: a measurement looks on, or takes an invocation over. */
  readonly through?: (functions: Invoker, deployment: Deployment) => Invoker;
}

export interface Cloud {
  readonly deployment: Deployment;
  readonly queues: Pick<Queues, "receiveAll">;
  /** Starts what a schedule starts, now. Throws when there is no schedule of that name. */
  readonly runSchedule: Schedules["run"];
  /** Resolves when no asynchronous invocation is waiting or under way. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

const ACCOUNT = "000000000000";

/**
 * Runs the synthesized assembly on this machine, everything on 127.0.0.1, and resolves when the API answers. Rejects with
 * one sentence, and with nothing left running, when a port or the data folder is taken, Java is missing or the assembly
 * holds something that it does not know.
 */
export const startCloud = async (options: CloudOptions): Promise<Cloud> => {
  const deployment = readDeployment(options.assembly, { region: options.region, accountId: ACCOUNT });
  await assertFree(options.ports);
  const shutdown = createShutdown();
  try {
    const folder = openDataFolder(options.dataFolder);
    shutdown.after("engines", { stop: folder.release });
    return await startParts(options, deployment, folder, shutdown);
  } catch (error) {
    await shutdown.stop();
    throw error;
  }
};

/** Parts that invoke functions start before the functions do, which need those parts: an early invocation waits. */
const lateInvoker = (): { invoker: Invoker; bind: (functions: Invoker) => void } => {
  const { promise, resolve } = Promise.withResolvers<Invoker>();
  return { invoker: { invoke: async (arn, event) => (await promise).invoke(arn, event) }, bind: resolve };
};

const startParts = async (
  { ports, report, deskFolder, faults = {}, through = (all) => all }: CloudOptions,
  deployment: Deployment,
  folder: DataFolder,
  shutdown: Shutdown,
): Promise<Cloud> => {
  const engines = await startEngines(deployment, folder, ports, report, shutdown);
  const { invoker, bind } = lateInvoker();
  const { functions } = deployment;
  const access = accessCheck({ deployment, report });
  checkServices(deployment, access);
  const shared = { ...engines, deployment, functions, invoker, access, report, faults };

  const invocations = shutdown.after("sources", startAsyncInvocations(shared));
  const bus = createBus({ ...shared, invocations });
  const streams = shutdown.after("sources", await startStreams({ ...shared, endpoint: engines.dynamoDb }));
  const endpoint = { ...shared, port: ports.dynamodb, invocations, bus, onWrite: streams.wake };
  shutdown.after("engines", await startAwsEndpoint(endpoint));

  const uploads = {
    port: ports.s3,
    deployment,
    credentials: [ownerCredentials, ...functions.map(credentialsOf)],
    access,
    bus,
  };
  shutdown.after("engines", await startS3(folder.s3 === undefined ? uploads : { ...uploads, folder: folder.s3 }));

  const environment = functionEndpoints(deployment, ports);
  const started = shutdown.after("workers", startFunctions(functions, { environment, report, faults }));
  const workers = through(started, deployment);
  bind(workers);
  for (const api of deployment.httpApis) {
    shutdown.after("sources", await startHttpApi(api, { port: ports.api, invoker: workers, report }));
  }
  const [app] = deployment.webApps;
  if (deskFolder !== undefined && app) {
    const desk = { port: ports.desk, app, folder: deskFolder, prefix: "/desk/" };
    shutdown.after("sources", await startWebApp(desk));
  }
  const schedules = shutdown.after("sources", startSchedules({ schedules: deployment.schedules, invocations }));
  return {
    deployment,
    queues: engines.queues,
    runSchedule: schedules.run,
    idle: invocations.idle,
    stop: shutdown.stop,
  };
};
