import type { Deployment } from "../../packages/local-cloud/src/deployment.ts";
import { type Chance, chanceOf } from "./machine/chance.ts";
import { type Faults, faultsOf } from "./machine/faults.ts";
import type { Call, CallAnswer } from "./machine/running.ts";
import { type Clock, createScheduler, type Scheduler } from "./machine/scheduler.ts";
import type { Sabotage } from "./sabotage.ts";
import { openHistoryTable, type Table, type Transaction } from "./services/dynamo-db.ts";
import { createEventBus, type EventBus } from "./services/event-bus.ts";
import { createKeycloak, type Keycloak } from "./services/keycloak.ts";
import { createKms } from "./services/kms.ts";
import { createS3, placeInS3, type S3 } from "./services/s3.ts";
import { answerSecret } from "./services/secrets.ts";
import { createSumsub, type Sumsub } from "./services/sumsub.ts";
import { createVault, type Vault } from "./services/vault.ts";
import { type Api, createApi } from "./system/api.ts";
import { createDeliveries, type Deliveries } from "./system/deliveries.ts";
import type { LoadedFunction } from "./system/functions.ts";
import { createInvoker, type Invoke } from "./system/invoker.ts";
import { createStream, type Stream } from "./system/stream.ts";

/** What all histories of a process share. */
export interface Machine {
  readonly deployment: Deployment;
  readonly functions: ReadonlyMap<string, LoadedFunction>;
  readonly dynamoDb: string;
  readonly sabotage?: Sabotage | undefined;
}

/** One history's world: the product, whom it deals with, and nothing of any other history. */
export interface World {
  readonly seed: string;
  readonly deployment: Deployment;
  readonly chance: Chance;
  readonly clock: Clock;
  readonly faults: Faults;
  readonly scheduler: Scheduler;
  readonly table: Table;
  readonly bus: EventBus;
  readonly s3: S3;
  readonly vault: Vault;
  readonly keycloak: Keycloak;
  readonly sumsub: Sumsub;
  readonly invoke: Invoke;
  readonly deliveries: Deliveries;
  readonly stream: Stream;
  readonly api: Api;
  /** Every transaction, in the order of the commits. */
  readonly committed: readonly Transaction[];
  readonly trace: readonly string[];
}

const STARTS_AT = Date.UTC(2026, 2, 1, 8);

const clockAt = (start: number): Clock => {
  let now = start;
  return {
    now: () => now,
    advance(milliseconds) {
      now += Math.max(1, Math.trunc(milliseconds));
    },
  };
};

export const createWorld = async (machine: Machine, seed: string): Promise<World> => {
  const { deployment, functions, dynamoDb, sabotage } = machine;
  const chance = chanceOf(seed);
  const clock = clockAt(STARTS_AT + chance.below(86_400_000));
  const faults = faultsOf(chance.fork("faults"));
  const trace: string[] = [];
  const committed: Transaction[] = [];
  const [template] = deployment.tables;
  const table = await openHistoryTable({
    endpoint: dynamoDb,
    createTable: template?.createTable ?? {},
    name: `history-${seed.replaceAll(/[^\w.-]/g, "_")}`,
    committed(transaction) {
      committed.push(transaction);
      stream.append(transaction.TransactItems.flatMap(({ Put }) => (Put ? [Put.Item] : [])));
    },
  });
  const inS3 = (call: Call): CallAnswer => {
    const { bucket, key } = placeInS3(call.host, call.path);
    return bucket === process.env["VAULT_BUCKET"] ? vault.carryOut(call, key) : s3.carryOut(call, key);
  };
  const carryOut = async (asked: Call, isPartly: boolean): Promise<CallAnswer> => {
    const call = sabotage?.request?.(asked) ?? asked;
    switch (call.service) {
      case "dynamodb":
        return table.carryOut(call);
      case "events":
        return bus.carryOut(call, isPartly);
      case "s3":
        return inS3(call);
      case "kms":
        return kms.carryOut(call);
      case "secretsmanager":
        return answerSecret(call);
      case "keycloak":
        return keycloak.carryOut(call);
      case "sumsub":
        return sumsub.carryOut(call);
    }
  };
  const scheduler = createScheduler({
    chance: chance.fork("turns"),
    clock,
    faults,
    carryOut,
    trace: (line) => void trace.push(line),
  });
  const invoke = createInvoker({ functions, scheduler, faults, chance: chance.fork("machines") });
  const stream = createStream({ deployment, invoke, faults, chance: chance.fork("stream") });
  const deliveries = createDeliveries({ functions, invoke, faults, chance: chance.fork("deliveries"), clock });
  const bus = createEventBus({
    deployment,
    chance: chance.fork("bus"),
    deliver: (functionArn, event) => {
      if (!sabotage?.losesDelivery?.(functionArn)) deliveries.add(functionArn, event);
    },
  });
  const s3 = createS3({ deployment, now: clock.now, publish: bus.publish });
  const kms = createKms(chance.fork("kms"));
  const vault = createVault(kms, clock.now);
  const keycloak = createKeycloak();
  const sumsub = createSumsub(chance.fork("sumsub"));
  const api = createApi(deployment, invoke, clock.now);
  const services = { table, bus, s3, vault, keycloak, sumsub };
  return {
    seed,
    deployment,
    chance,
    clock,
    faults,
    scheduler,
    ...services,
    invoke,
    deliveries,
    stream,
    api,
    committed,
    trace,
  };
};
