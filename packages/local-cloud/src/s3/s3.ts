import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import http from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import type { AccessCheck } from "../access/access-check.ts";
import type { Deployment } from "../deployment.ts";
import type { Bus } from "../event-bus/bus.ts";
import { corsXml } from "./cors-xml.ts";
import { guard } from "./guard.ts";
import { malwareScan } from "./malware-scan.ts";
import { objectCreated } from "./object-created.ts";
import { oneAtATime } from "./one-at-a-time.ts";
import { allowKeyPair, type S3Event, S3Server } from "./s3rver-engine.ts";

export interface S3 {
  readonly url: string;
  stop(): Promise<void>;
}

export interface S3Options {
  /** Of the loopback interface; 0 takes a free one. A port in use rejects with code EADDRINUSE. */
  readonly port: number;
  readonly deployment: Pick<Deployment, "buckets" | "malwareProtectionPlans" | "accountId">;
  /** Of the objects; left out, they live in a temporary folder that goes at `stop`. */
  readonly folder?: string;
  readonly access: Pick<AccessCheck, "ofKey">;
  /** Who may sign requests; `access` says what for. */
  readonly credentials: readonly { readonly accessKeyId: string; readonly secretAccessKey: string }[];
  readonly bus: Pick<Bus, "publish">;
}

/** S3 with the buckets of the deployment; announces new objects on the default bus before it answers the upload. */
export const startS3 = async ({ port, deployment, folder, credentials, access, bus }: S3Options): Promise<S3> => {
  const { buckets, malwareProtectionPlans, accountId } = deployment;
  for (const { accessKeyId, secretAccessKey } of credentials) allowKeyPair(accessKeyId, secretAccessKey);
  const directory = folder ?? mkdtempSync(path.join(tmpdir(), "local-cloud-s3-"));
  mkdirSync(directory, { recursive: true });
  const server = new S3Server({
    silent: true,
    directory,
    vhostBuckets: false,
    // The guard has checked them.
    allowMismatchedSignatures: true,
    configureBuckets: buckets.map((bucket) => ({ name: bucket.name, configs: corsXml(bucket) })),
  });
  const secrets = new Map(credentials.map(({ accessKeyId, secretAccessKey }) => [accessKeyId, secretAccessKey]));
  oneAtATime(server.store);
  guard(server, { access, secretOf: (accessKeyId) => secrets.get(accessKeyId) });
  const scan = malwareScan(server.store, malwareProtectionPlans);
  // Koa prints an error for which nobody listens; the caller has its answer.
  server.on("error", () => undefined);
  const announced = new Set(buckets.filter((it) => it.sendsEventsToEventBridge).map(({ name }) => name));
  server.on("event", ({ Records }: S3Event) => {
    for (const record of Records) {
      if (!record.eventName.startsWith("ObjectCreated:")) continue;
      if (announced.has(record.s3.bucket.name)) bus.publish("default", objectCreated(record, accountId));
      const scanned = scan.resultOf(record.s3);
      if (scanned) bus.publish("default", scanned);
    }
  });
  await server.configureBuckets();
  // Our own HTTP server: the one of s3rver throws where nobody can catch it when the port is taken.
  const listener = http.createServer(server.callback());
  listener.listen(port, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  return {
    url: `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : port}`,
    stop: async () => {
      listener.close();
      listener.closeAllConnections();
      await once(listener, "close");
      if (folder === undefined) rmSync(directory, { recursive: true, force: true });
    },
  };
};
