import { randomUUID } from "node:crypto";
import type { Report } from "../activity.ts";
import { AwsError } from "../aws-endpoint/aws-error.ts";
import type { Deployment } from "../deployment.ts";
import type { Rule } from "../event-routes.ts";
import type { DurableState } from "../state/durable-state.ts";
import { type Deliver, type DeliveryOptions, deliveries } from "./delivery.ts";
import { checkEntry, type EntryError, type PutEventsEntry, PutEventsRequest, sizeOf } from "./entry.ts";
import { compilePattern } from "./pattern.ts";

/** An event as rules and targets see it. */
interface EventEnvelope {
  readonly version: "0";
  readonly id: string;
  readonly "detail-type": string;
  readonly source: string;
  readonly account: string;
  /** ISO 8601 to the second. */
  readonly time: string;
  readonly region: string;
  readonly resources: readonly string[];
  readonly detail: Readonly<Record<string, unknown>>;
}

export type NewEvent = Pick<EventEnvelope, "source" | "detail-type" | "resources" | "detail"> & {
  readonly time?: Date;
};

interface PutEventsResponse {
  readonly FailedEntryCount: number;
  readonly Entries: readonly ({ readonly EventId: string } | EntryError)[];
}

export interface Bus {
  /** AWSEvents.PutEvents. Each delivery is durable when it returns. Throws AwsError for a request that fails as a whole. */
  putEvents(request: unknown): PutEventsResponse;
  /** For events of AWS itself, which PutEvents refuses. Durable when it returns; gives the event's id. */
  publish(busName: string, event: NewEvent): string;
}

export interface BusOptions extends DeliveryOptions {
  readonly deployment: Pick<Deployment, "region" | "accountId" | "buses" | "rules" | "functions">;
  readonly state: DurableState;
  readonly report: Report;
  readonly now?: () => Date;
}

const MOST_ENTRIES = 10;
/** EventBridge: the entries of a request must stay below 1 MB together. */
const SIZE_LIMIT = 1024 * 1024;

/** The buses and rules of the deployment. Throws `InvalidPattern`, naming the rule, if a pattern cannot be used. */
export const createBus = (options: BusOptions): Bus => {
  const { deployment, state, report, now = () => new Date() } = options;
  const rules = deployment.rules.filter(({ enabled }) => enabled).map(compileRule);
  const deliver: Deliver = deliveries(options);

  const publish = (busName: string, event: NewEvent): string => {
    const envelope = toEnvelope(deployment, event, event.time ?? now());
    const matched = rules.filter(({ rule, matches }) => rule.busName === busName && matches(envelope));
    state.transaction(() => {
      for (const { rule } of matched) for (const target of rule.targets) deliver(rule, target, envelope);
    });
    report({
      kind: "event",
      bus: busName,
      detailType: event["detail-type"],
      source: event.source,
      id: envelope.id,
      event: envelope,
      rules: matched.map(({ rule }) => rule.name),
    });
    return envelope.id;
  };

  const putEntry = (entry: PutEventsEntry): { EventId: string } | EntryError => {
    const checked = checkEntry(entry);
    if ("ErrorCode" in checked) return checked;
    const busName = entry.EventBusName?.split("/").at(-1) ?? "default";
    if (busName !== "default" && !deployment.buses.some(({ name }) => name === busName)) {
      // EventBridge takes such an event and drops it, for no rule can match.
      report({ kind: "notice", text: `an event ${checked.detailType} is dropped: there is no event bus ${busName}` });
      return { EventId: randomUUID() };
    }
    const { source, detailType, detail } = checked;
    const time = entry.Time === undefined ? {} : { time: new Date(entry.Time * 1000) };
    return {
      EventId: publish(busName, {
        source,
        "detail-type": detailType,
        detail,
        resources: entry.Resources ?? [],
        ...time,
      }),
    };
  };

  return {
    publish,
    putEvents: (request) => {
      const Entries = entriesOf(request).map(putEntry);
      return { FailedEntryCount: Entries.filter((entry) => "ErrorCode" in entry).length, Entries };
    },
  };
};

const compileRule = (rule: Rule) => {
  try {
    return { rule, matches: compilePattern(rule.pattern) };
  } catch (error) {
    if (error instanceof Error) error.message = `rule ${rule.name}: ${error.message}`;
    throw error;
  }
};

const entriesOf = (request: unknown): readonly PutEventsEntry[] => {
  const { data, error } = PutEventsRequest.safeParse(request);
  if (!data) throw new AwsError("SerializationException", `Not a PutEvents request: ${error.issues[0]?.message}`);
  const { Entries } = data;
  if (Entries.length < 1 || Entries.length > MOST_ENTRIES) {
    const broken = Entries.length < 1 ? "greater than or equal to 1" : `less than or equal to ${MOST_ENTRIES}`;
    const message = `1 validation error detected: Value at 'entries' failed to satisfy constraint: Member must have length ${broken}`;
    throw new AwsError("ValidationException", message);
  }
  if (Entries.reduce((sum, entry) => sum + sizeOf(entry), 0) >= SIZE_LIMIT) {
    throw new AwsError("ValidationException", "Total size of the entries in the request is over the limit.");
  }
  if (Entries.some(({ Time }) => Time !== undefined && Number.isNaN(new Date(Time * 1000).getTime()))) {
    throw new AwsError("SerializationException", "Time is not a timestamp");
  }
  return Entries;
};

const toEnvelope = ({ accountId, region }: BusOptions["deployment"], event: NewEvent, time: Date): EventEnvelope => ({
  version: "0",
  id: randomUUID(),
  "detail-type": event["detail-type"],
  source: event.source,
  account: accountId,
  time: time.toISOString().replace(/\.\d+Z$/, "Z"),
  region,
  resources: event.resources,
  detail: event.detail,
});
