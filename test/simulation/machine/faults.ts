import type { Chance } from "./chance.ts";
import type { Call, CallAnswer, Service } from "./running.ts";

/**
 * What becomes of one request. `lost`: the caller never hears of it, whether it was carried out or not. `killed`: nor does it
 * ever hear of anything else, for its function ends there. `late`: it takes so long that the function's time is up, of which it is
 * told just before. `partly`: of several entries some are taken.
 */
export type Fate =
  | { readonly is: "served" }
  | { readonly is: "partly" }
  | { readonly is: "refused"; readonly answer: CallAnswer }
  | { readonly is: "lost"; readonly isCarriedOut: boolean }
  | { readonly is: "killed"; readonly isCarriedOut: boolean }
  | { readonly is: "late"; readonly isCarriedOut: boolean };

interface FaultKind {
  readonly name: string;
  readonly weight: number;
  readonly fits: (call: Call) => boolean;
  readonly fate: (call: Call) => Fate;
}

const of =
  (...services: readonly Service[]) =>
  ({ service }: Call): boolean =>
    services.includes(service);

const jsonError = (status: number, type: string, more: object = {}): CallAnswer => ({
  status,
  headers: { "content-type": "application/x-amz-json-1.0", "x-amzn-errortype": type },
  body: JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: type, ...more }),
});

const refusing =
  (answer: CallAnswer): FaultKind["fate"] =>
  () => ({ is: "refused", answer });

/** One of the items is in another transaction. */
const conflict = ({ body }: Call): Fate => {
  const { TransactItems = [] } = JSON.parse(body) as { TransactItems?: unknown[] };
  const CancellationReasons = TransactItems.map((_, index) => ({
    Code: index === Math.min(1, TransactItems.length - 1) ? "TransactionConflict" : "None",
  }));
  return { is: "refused", answer: jsonError(400, "TransactionCanceledException", { CancellationReasons }) };
};

const isTransaction = ({ operation }: Call): boolean => operation === "TransactWriteItems";
const isNewObject = ({ service, headers }: Call): boolean => service === "s3" && headers["if-none-match"] === "*";
const aws = of("dynamodb", "events", "kms", "secretsmanager");
const http = of("keycloak", "sumsub");
const any = (): boolean => true;
const xml = { "content-type": "application/xml" };
const objectConflict =
  "<Error><Code>ConditionalRequestConflict</Code><Message>A conflicting operation.</Message></Error>";
const slowDown = "<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>";

/** Every fault that a request can meet, and how often each is drawn beside the others. */
const kinds: readonly FaultKind[] = [
  {
    name: "throttled",
    weight: 3,
    fits: of("dynamodb"),
    fate: refusing(jsonError(400, "ProvisionedThroughputExceededException")),
  },
  {
    name: "throttled",
    weight: 3,
    fits: of("events", "kms", "secretsmanager"),
    fate: refusing(jsonError(400, "ThrottlingException")),
  },
  {
    name: "slowed down",
    weight: 3,
    fits: of("s3"),
    fate: refusing({ status: 503, headers: xml, body: slowDown }),
  },
  { name: "conflict", weight: 4, fits: isTransaction, fate: conflict },
  {
    name: "conflict",
    weight: 3,
    fits: isNewObject,
    fate: refusing({ status: 409, headers: xml, body: objectConflict }),
  },
  { name: "server error", weight: 2, fits: aws, fate: refusing(jsonError(500, "InternalServerError")) },
  { name: "partly taken", weight: 4, fits: of("events"), fate: () => ({ is: "partly" }) },
  { name: "server error", weight: 3, fits: http, fate: refusing({ status: 502, body: "Bad Gateway" }) },
  { name: "too many requests", weight: 2, fits: http, fate: refusing({ status: 429, body: "{}" }) },
  { name: "token refused", weight: 2, fits: of("keycloak"), fate: refusing({ status: 401, body: "{}" }) },
  { name: "lost before", weight: 3, fits: any, fate: () => ({ is: "lost", isCarriedOut: false }) },
  { name: "lost after", weight: 4, fits: any, fate: () => ({ is: "lost", isCarriedOut: true }) },
  { name: "out of time before", weight: 1, fits: any, fate: () => ({ is: "late", isCarriedOut: false }) },
  { name: "out of time after", weight: 1, fits: any, fate: () => ({ is: "late", isCarriedOut: true }) },
  { name: "killed before", weight: 2, fits: any, fate: () => ({ is: "killed", isCarriedOut: false }) },
  { name: "killed after", weight: 3, fits: any, fate: () => ({ is: "killed", isCarriedOut: true }) },
];

/** How likely a request meets a fault in fair weather and in a storm, which some invocations run into. */
const FAIR = 0.04;
const STORM = 0.6;
const STORMY = 0.05;

export interface Faults {
  fateOf(call: Call, isStormy: boolean): Fate;
  isStormy(): boolean;
  /** How often each was injected, by service and kind; other parts add what they do. */
  readonly injected: Map<string, number>;
  count(name: string): void;
  /** Whether faults are still injected. */
  areOn(): boolean;
  stop(): void;
}

export const faultsOf = (chance: Chance): Faults => {
  let on = true;
  const injected = new Map<string, number>();
  const count = (name: string) => void injected.set(name, (injected.get(name) ?? 0) + 1);
  return {
    injected,
    count,
    areOn: () => on,
    stop() {
      on = false;
    },
    isStormy: () => on && chance.happens(STORMY),
    fateOf(call, isStormy) {
      if (!on || !chance.happens(isStormy ? STORM : FAIR)) return { is: "served" };
      const { name, fate } = chance.weighed(kinds.filter(({ fits }) => fits(call)));
      count(`${call.service}: ${name}`);
      return fate(call);
    },
  };
};
