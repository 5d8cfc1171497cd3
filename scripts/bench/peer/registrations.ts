import { fork } from "node:child_process";
import { once } from "node:events";
import { alternating } from "../alternating.ts";
import type { Measurement } from "../figures.ts";
import { startInstance } from "../instance.ts";
import type { BenchLaptop } from "../laptop.ts";
import type { Recording } from "../recording.ts";
import { newRegistration } from "../registration.ts";
import { bundleOf } from "../rehearsal.ts";
import { type Postgres, startPostgres } from "./postgres.ts";

const WARM_UP = 500;
const REQUESTS = 300;
const ROUNDS = 5;

/** Sends registrations and gives the CPU that the server's process took for each, in microseconds. */
type Load = (requests: number) => Promise<number>;

const startPeer = async ({ host }: Postgres): Promise<{ load: Load; stop: () => void }> => {
  const child = fork("scripts/bench/peer/server.ts", {
    env: { ...process.env, PGHOST: host },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const [port] = (await once(child, "message")) as [number];
  const cpu = async (): Promise<number> => {
    child.send("cpu");
    const [{ user, system }] = (await once(child, "message")) as [NodeJS.CpuUsage];
    return user + system;
  };
  const register = async () => {
    const response = await fetch(`http://127.0.0.1:${port}/v1/customers`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(newRegistration()),
    });
    if (response.status !== 201) throw new Error(`the peer answers ${response.status}: ${await response.text()}`);
    await response.arrayBuffer();
  };
  const load: Load = async (requests) => {
    const from = await cpu();
    for (let count = 0; count < requests; count++) await register();
    return ((await cpu()) - from) / requests;
  };
  return { load, stop: () => child.kill() };
};

/**
 * CPU of the application's own process for each registration, databases at work: ours against Fastify's. Undefined when there
 * is no PostgreSQL on this machine.
 */
export const registrationsOfPeers = async (
  laptop: BenchLaptop,
  recordings: readonly Recording[],
): Promise<Measurement | undefined> => {
  const registration = recordings.find(({ title }) => title === "POST /v1/customers");
  const postgres = await startPostgres();
  if (!postgres || !registration) return undefined;
  const peer = await startPeer(postgres);
  const ours = await startInstance(bundleOf("customers"), laptop.environmentOf("customers"));
  const load: Load = async (requests) => {
    let sum = 0;
    for (let count = 0; count < requests; count++) {
      const event = { ...Object(registration.event), body: JSON.stringify(newRegistration()) };
      sum += (await ours.run(event, 1)).microseconds;
    }
    return sum / requests;
  };
  await load(WARM_UP);
  await peer.load(WARM_UP);
  const figure = await alternating(
    ROUNDS,
    () => load(REQUESTS),
    () => peer.load(REQUESTS),
  );
  ours.stop();
  peer.stop();
  await postgres.stop();
  return {
    id: "peer",
    title: "CPU of a registration, against Fastify on PostgreSQL",
    floor: "the same registration by Fastify and PostgreSQL, the application's process alone",
    figures: [{ name: "POST /v1/customers", ...figure, unit: "µs of CPU" }],
  };
};
