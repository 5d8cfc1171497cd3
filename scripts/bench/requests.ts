import { capabilities, type Route, routeKey } from "@onboarding/contracts";
import { capacityOf } from "./capacity.ts";
import type { Figure, Measurement } from "./figures.ts";
import type { Recording } from "./recording.ts";

const routes = new Map(
  Object.values(capabilities).flatMap((some) => Object.values<Route>(some).map((one) => [routeKey(one), one] as const)),
);

/** A link to read a file is written down, as a change is; a check starts from what is known of the customer. */
const CHANGING = /\/link$|\/identity-verification$/;

/** One request for a read or a creation, two for a change of what is there. */
const allowed = (key: string, { method, success }: Route): number => {
  if (key.startsWith("GET") ? key.endsWith("/link") : CHANGING.test(key)) return 2;
  return method === "GET" || success.status === 201 ? 1 : 2;
};

/** What each route asks of DynamoDB: the number of requests, and their price. */
export const requestsAndCapacity = (recordings: readonly Recording[]): Measurement[] => {
  const requests: Figure[] = [];
  const units: Figure[] = [];
  for (const { title: name, exchanges } of recordings) {
    const route = routes.get(name);
    if (!route) continue;
    const cost = capacityOf(exchanges);
    requests.push({ name, value: cost.requests, floor: allowed(name, route), unit: "requests" });
    if (cost.requests > 0) units.push({ name, value: cost.units, floor: cost.least, unit: "capacity units" });
  }
  return [
    {
      id: "requests",
      title: "DynamoDB requests of each route",
      floor: "one for reads and creations, two for changes of what is there",
      goal: 1,
      figures: requests,
    },
    {
      id: "capacity",
      title: "Capacity units of each route, on the table",
      floor: "the units of the items that are read or written",
      goal: 1,
      figures: units,
    },
  ];
};
