import type { Activity, Report } from "./activity.ts";
import { type Paint, painter } from "./console-colours.ts";
import { functionLogLine } from "./function-log-line.ts";
import { printable } from "./printable.ts";

const LABEL_WIDTH = 7;

/** Prints what happens, a line each: requests, events, failed invocations, dead letters and what functions write. */
export const printActivity = (write: (line: string) => void, colour: boolean): Report => {
  const paint = painter(colour);
  return (activity) => {
    const line = describe(activity, paint);
    if (line !== undefined) write(line);
  };
};

const describe = (activity: Activity, paint: Paint): string | undefined => {
  switch (activity.kind) {
    case "request":
      return requestLine(activity, paint);
    case "event":
      return eventLine(activity, paint);
    case "invocation":
      return activity.ok ? undefined : failedInvocationLine(activity, paint);
    case "aws-call":
      return undefined;
    case "access":
      return activity.allowed ? undefined : deniedLine(activity, paint);
    case "dead-letter":
      return paint.red(`${label("dead")} ${printable(activity.queue)}: ${printable(activity.reason)}`);
    case "function-log":
      return `${paint.dim(label("log"))} ${paint.dim(activity.functionName)} ${functionLogLine(activity.line, paint)}`;
    case "notice":
      return printable(activity.text);
  }
};

type Of<Kind extends Activity["kind"]> = Extract<Activity, { readonly kind: Kind }>;

const requestLine = ({ method, path, status, ms, functionName = "" }: Of<"request">, paint: Paint): string =>
  [
    paint.bold(label(method)),
    printable(path).padEnd(48),
    statusColour(status, paint)(String(status)),
    `${String(ms).padStart(5)} ms`,
    paint.dim(functionName),
  ]
    .join(" ")
    .trimEnd();

const statusColour = (status: number, paint: Paint): ((text: string) => string) => {
  if (status >= 500) return paint.red;
  return status >= 400 ? paint.yellow : paint.green;
};

const eventLine = ({ detailType, event, rules }: Of<"event">, paint: Paint): string => {
  const targets = rules.length === 0 ? paint.dim("no rule") : paint.dim(`→ ${rules.join(", ")}`);
  return `${paint.cyan(label("event"))} ${printable(detailType).padEnd(24)} ${printable(subjectOf(event)).padEnd(36)} ${targets}`;
};

/** The subject of the CloudEvent in the detail; a dash for events of AWS itself. */
const subjectOf = (event: unknown): string => {
  const detail = typeof event === "object" && event !== null && "detail" in event ? event.detail : undefined;
  const subject = typeof detail === "object" && detail !== null && "subject" in detail ? detail.subject : undefined;
  return typeof subject === "string" ? subject : "-";
};

const failedInvocationLine = ({ functionName, trigger, attempt, ms }: Of<"invocation">, paint: Paint): string =>
  paint.red(`${label("failed")} ${functionName} for ${printable(trigger)}, attempt ${attempt}, after ${ms} ms`);

const deniedLine = ({ functionName, action, resource }: Of<"access">, paint: Paint): string =>
  paint.red(`${label("denied")} ${functionName} may not ${action} on ${printable(resource)}`);

const label = (text: string): string => text.padEnd(LABEL_WIDTH);
