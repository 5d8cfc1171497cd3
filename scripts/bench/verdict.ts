import { setTimeout } from "node:timers/promises";
import { type StaffApi, staffAt } from "./api.ts";
import { type Measurement, quantile } from "./figures.ts";
import type { BenchLaptop } from "./laptop.ts";
import { newRegistration } from "./registration.ts";

const CASES = 100;
const WARM_UP = 10;
const PATIENCE_MS = 30_000;

type Moment = BenchLaptop["timeline"][number];

/** Waits for the first moment from a position on that is what is looked for. */
const moment = async (laptop: BenchLaptop, from: number, fits: (one: Moment) => boolean): Promise<Moment> => {
  const deadline = performance.now() + PATIENCE_MS;
  for (let next = from; performance.now() < deadline; ) {
    for (; next < laptop.timeline.length; next++) {
      const one = laptop.timeline[next];
      if (one && fits(one)) return one;
    }
    await setTimeout(1);
  }
  throw new Error("what was waited for did not happen");
};

const isEvent = (type: string, customerId: string) => (one: Moment) =>
  one.activity.kind === "event" &&
  one.activity.detailType === type &&
  (one.activity.event as { detail: { subject?: string } }).detail.subject === customerId;

const isPublishing = ({ activity }: Moment): boolean =>
  activity.kind === "invocation" && activity.functionName.endsWith("-publish-events");

/** One case: what the raw parts took on the way, and the time from the accepted decision to the published verdict. */
const oneCase = async (laptop: BenchLaptop, agent: StaffApi, verifier: StaffApi) => {
  const first = laptop.timeline.length;
  const { body } = await agent.post("/v1/customers", newRegistration());
  const registered = performance.now();
  const published = await moment(laptop, first, isPublishing);
  const invocation = published.activity as Extract<Moment["activity"], { kind: "invocation" }>;
  // The stream may be faster than the answer is.
  const stream = Math.max(0, published.at - invocation.ms - registered);

  const path = `/v1/customers/${body.customerId}/identity-verification`;
  const { headers } = await verifier.get(path);
  await laptop.idle();
  const from = laptop.timeline.length;
  await verifier.post(`${path}/decision`, { decision: "VERIFIED" }, { "if-match": headers.get("etag") ?? "" });
  const accepted = performance.now();
  const verdict = await moment(laptop, from, isEvent("kyc.verified", body.customerId));
  return { stream, verdict: verdict.at - accepted };
};

/** A function that does nothing, over HTTP. */
const invoke = async (laptop: BenchLaptop): Promise<number> => {
  const from = performance.now();
  await (await fetch(`http://127.0.0.1:${laptop.ports.api}/health`)).arrayBuffer();
  return performance.now() - from;
};

/**
 * From the accepted decision to the published verdict: stream, publish, evaluate, stream, publish. So two hops over the
 * stream and three invocations.
 */
export const verdictLatency = async (laptop: BenchLaptop): Promise<Measurement> => {
  const agent = await staffAt(laptop.ports, "agent");
  const verifier = await staffAt(laptop.ports, "verifier");
  const taken: { stream: number; verdict: number; invocation: number }[] = [];
  for (let count = 0; count < WARM_UP + CASES; count++) {
    const one = { ...(await oneCase(laptop, agent, verifier)), invocation: await invoke(laptop) };
    if (count >= WARM_UP) taken.push(one);
  }
  const at = (share: number) => ({
    value: quantile(
      taken.map(({ verdict }) => verdict),
      share,
    ),
    floor:
      2 *
        quantile(
          taken.map(({ stream }) => stream),
          share,
        ) +
      3 *
        quantile(
          taken.map(({ invocation }) => invocation),
          share,
        ),
    unit: "ms",
  });
  return {
    id: "verdict",
    title: "From the accepted decision to the published verdict, on the laptop",
    floor: "two hops over the stream and three invocations of a function that does nothing",
    goal: 1.5,
    figures: [
      { name: "p50", ...at(0.5) },
      { name: "p99", ...at(0.99) },
    ],
  };
};
