import { setTimeout } from "node:timers/promises";
import { driveEveryRoute } from "../../test/support/route-tour/every-route.ts";
import { type Drive, tourOf } from "../../test/support/route-tour/tour.ts";
import { capacityOf } from "./capacity.ts";
import { addCrowd } from "./crowd.ts";
import { type Figure, type Measurement, median } from "./figures.ts";
import { startBenchLaptop } from "./laptop.ts";
import { driven, isOfApi } from "./record-everything.ts";

const FEW = 100;
const MANY = 100_000;
const TOURS = 25;
const WARM_UPS = 2;

/** A laptop with so many customers, and how long each of its routes takes. */
interface Crowded {
  /** Goes through every route once; what it takes counts or not. */
  tour(counts: boolean): Promise<void>;
  /** The least that a route was recorded to ask of DynamoDB. */
  costs(): ReadonlyMap<string, { readonly requests: number; readonly units: number; readonly ms: number }>;
  stop(): Promise<void>;
}

/** Nobody is at work on events: functions of the API alone are given any. */
const startCrowded = async (customers: number): Promise<Crowded> => {
  let published = 0;
  let isDriven = false;
  const isGiven = (folder: string, event: unknown) => {
    if (folder === "publish-events") published += (event as { Records: readonly unknown[] }).Records.length;
    return isOfApi(folder);
  };
  const laptop = await startBenchLaptop({ isGiven, isRecording: () => isDriven });
  const entries = await addCrowd(laptop, customers);
  while (published < entries) await setTimeout(100);
  const taken = new Map<string, number[]>();
  let isCounting = false;
  const drive: Drive = async (key, send) => {
    isDriven = true;
    const from = performance.now();
    const answer = await driven(key, send);
    isDriven = false;
    if (isCounting) taken.set(key, [...(taken.get(key) ?? []), performance.now() - from]);
    return answer;
  };
  return {
    async tour(counts) {
      isCounting = counts;
      // Tokens are good for five minutes: everybody logs in again.
      await driveEveryRoute(await tourOf(laptop, drive, laptop.as));
    },
    costs: () =>
      new Map(
        laptop.recordings.map(({ title, exchanges }) => [
          title,
          { ...capacityOf(exchanges), ms: median(taken.get(title) ?? [Number.NaN]) },
        ]),
      ),
    stop: laptop.stop,
  };
};

const measurementsOf = (few: Crowded, many: Crowded): Measurement[] => {
  const [small, large] = [few.costs(), many.costs()];
  const floor = "the same with 100 customers";
  const figures = (name: "requests" | "units" | "ms", unit: string): Figure[] =>
    [...large]
      .map(([key, cost]) => ({ name: key, value: cost[name], floor: small.get(key)?.[name] ?? Number.NaN, unit }))
      .filter((one) => one.floor > 0);
  return [
    {
      id: "growth-requests",
      title: "DynamoDB requests with 100,000 customers",
      floor,
      goal: 1,
      figures: figures("requests", "requests"),
    },
    {
      id: "growth-capacity",
      title: "Capacity units with 100,000 customers",
      floor,
      goal: 1,
      figures: figures("units", "capacity units"),
    },
    {
      id: "growth-latency",
      title: "Latency over HTTP with 100,000 customers",
      floor,
      goal: 1.2,
      figures: figures("ms", "ms"),
    },
  ];
};

/** Requests, units and latency of every route with 100 customers in the table, and with 100,000; the routes of both in turn. */
export const growth = async (): Promise<Measurement[]> => {
  const few = await startCrowded(FEW);
  const many = await startCrowded(MANY);
  try {
    for (let count = -WARM_UPS; count < TOURS; count++) {
      await few.tour(count >= 0);
      await many.tour(count >= 0);
    }
    return measurementsOf(few, many);
  } finally {
    await few.stop();
    await many.stop();
  }
};
