import { resolve } from "node:path";
import type { Deployment } from "@onboarding/local-cloud";
import type { Invoker } from "../../packages/local-cloud/src/invocation.ts";
import { BUNDLES } from "../build-functions.ts";
import type { Exchange } from "./exchange.ts";
import { startInstance } from "./instance.ts";
import { startRecorder } from "./recorder.ts";

/** One event that a function of the laptop was given, with all that it asked for, from its cold start to its answer. */
export interface Recording {
  /** Of the function's sources. */
  readonly folder: string;
  /** The route's key; of other functions, which it was and what kind of event it was given. */
  readonly title: string;
  readonly event: unknown;
  readonly environment: Readonly<Record<string, string>>;
  readonly exchanges: readonly Exchange[];
}

/** `onboarding-laptop-customers` becomes `customers`. */
export const folderOf = (functionName: string): string => functionName.replace(/^onboarding-[a-z]+-/, "");

interface Told {
  readonly routeKey?: string;
  readonly "detail-type"?: string;
  readonly Records?: readonly unknown[];
}

const titleOf = (folder: string, event: unknown): string => {
  const { routeKey, "detail-type": type, Records } = event as Told;
  return routeKey ?? `${folder}: ${type ?? (Records ? "records of the stream" : "its schedule")}`;
};

const SERVICES = /^(AWS_ENDPOINT_URL_\w+|SUMSUB_BASE_URL|KEYCLOAK_URL)$/;

/** An environment whose services are elsewhere; `elsewhere` is told the origin of each. */
export const environmentThrough = async (
  environment: Readonly<Record<string, string>>,
  elsewhere: (origin: string) => Promise<string>,
): Promise<Record<string, string>> => {
  const changed: Record<string, string> = { ...environment };
  for (const [name, value] of Object.entries(environment)) {
    if (!SERVICES.test(name)) continue;
    const { origin } = new URL(value);
    changed[name] = value.replace(origin, await elsewhere(origin));
  }
  return changed;
};

const record = async (folder: string, environment: Recording["environment"], event: unknown) => {
  const exchanges: Exchange[] = [];
  const recorders = new Map<string, ReturnType<typeof startRecorder>>();
  const recorderOf = async (origin: string): Promise<string> => {
    const recorder = recorders.get(origin) ?? startRecorder(origin, exchanges);
    recorders.set(origin, recorder);
    return (await recorder).url;
  };
  const through = await environmentThrough(environment, recorderOf);
  const instance = await startInstance(resolve(BUNDLES, folder, "index.mjs"), through);
  const { answer, failure } = await instance.attempt(event);
  instance.stop();
  for (const recorder of recorders.values()) (await recorder).stop();
  return { answer, failure, recording: { folder, title: titleOf(folder, event), event, environment, exchanges } };
};

export interface RecordingOptions {
  /** Whether a function is given an event; else it is as if it had done with it. */
  readonly isGiven: (folder: string, event: unknown) => boolean;
  readonly environmentOf: (folder: string) => Recording["environment"];
  /** Whether functions are recorded just now. */
  readonly isRecording: () => boolean;
  readonly take: (recording: Recording) => void;
}

/**
 * Has each function's first event of each kind answered by an instance that is recorded, in the place of the laptop's own; all
 * others pass. What fails is recorded at another time.
 */
export const recordingInvoker = (
  functions: Invoker,
  deployment: Pick<Deployment, "functions">,
  { isGiven, environmentOf, isRecording, take }: RecordingOptions,
): Invoker => {
  const known = new Set<string>();
  const folders = new Map(deployment.functions.map(({ arn, name }) => [arn, folderOf(name)]));
  return {
    async invoke(arn, event) {
      const folder = folders.get(arn) ?? "";
      if (!isGiven(folder, event)) return { ok: true, payload: null };
      const kind = titleOf(folder, event);
      if (!isRecording() || known.has(kind)) return functions.invoke(arn, event);
      known.add(kind);
      const { answer, failure, recording } = await record(folder, environmentOf(folder), event);
      if (failure === undefined) take(recording);
      else known.delete(kind);
      // A refusal is an answer too.
      return failure === undefined || answer !== undefined
        ? { ok: true, payload: answer ?? null }
        : { ok: false, reason: "Unhandled", errorType: "Error", errorMessage: failure };
    },
  };
};
