import type { Deployment } from "../../../packages/local-cloud/src/deployment.ts";
import { checkEntry, PutEventsRequest } from "../../../packages/local-cloud/src/event-bus/entry.ts";
import { compilePattern } from "../../../packages/local-cloud/src/event-bus/pattern.ts";
import type { Chance } from "../machine/chance.ts";
import type { Call, CallAnswer } from "../machine/running.ts";

/** An event on a bus. */
export interface BusEvent {
  readonly id: string;
  readonly source: string;
  readonly "detail-type": string;
  readonly time: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

export type NewBusEvent = Pick<BusEvent, "source" | "detail-type" | "detail"> & { readonly time: Date };

export interface EventBus {
  carryOut(call: Call, isPartly: boolean): CallAnswer;
  /** Events of others: of S3, of GuardDuty, of account services. */
  publish(busName: string, event: NewBusEvent): void;
  /** Every event of ours that was taken, in order. */
  readonly published: BusEvent[];
}

export interface EventBusOptions {
  readonly deployment: Pick<Deployment, "rules" | "accountId" | "region">;
  readonly chance: Chance;
  readonly deliver: (functionArn: string, event: BusEvent) => void;
}

/** The buses of the template: an event goes to the targets of the rules that match it. */
export const createEventBus = ({ deployment, chance, deliver }: EventBusOptions): EventBus => {
  const rules = deployment.rules.map((rule) => ({ ...rule, matches: compilePattern(rule.pattern) }));
  const published: BusEvent[] = [];
  let count = 0;
  const publish = (busName: string, { time, ...event }: NewBusEvent): BusEvent => {
    const { accountId: account, region } = deployment;
    const envelope = {
      version: "0",
      id: `event-${++count}`,
      ...event,
      time: time.toISOString().replace(/\.\d+Z$/, "Z"),
      account,
      region,
      resources: [],
    };
    for (const rule of rules) {
      if (rule.busName !== busName || !rule.matches(envelope)) continue;
      for (const { arn } of rule.targets) deliver(arn, envelope);
    }
    return envelope;
  };
  return {
    published,
    publish: (busName, event) => void publish(busName, event),
    carryOut({ body }, isPartly) {
      const { Entries } = PutEventsRequest.parse(JSON.parse(body));
      const results = Entries.map((entry) => {
        if (isPartly && chance.happens(0.5)) return { ErrorCode: "InternalFailure", ErrorMessage: "internal failure" };
        const checked = checkEntry(entry);
        if ("ErrorCode" in checked) return checked;
        const { source, detailType, detail } = checked;
        const time = new Date((entry.Time ?? 0) * 1000);
        const event = publish(entry.EventBusName ?? "default", { source, "detail-type": detailType, detail, time });
        published.push(event);
        return { EventId: event.id };
      });
      const FailedEntryCount = results.filter((result) => "ErrorCode" in result).length;
      return {
        status: 200,
        headers: { "content-type": "application/x-amz-json-1.1" },
        body: JSON.stringify({ FailedEntryCount, Entries: results }),
      };
    },
  };
};
