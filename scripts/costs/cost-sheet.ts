import { assumptions, consequences, journey } from "./journey.ts";
import { PRICES_OF, prices } from "./prices.ts";

/** Requests to DynamoDB. */
export interface TableRequests {
  readonly gets: number;
  readonly queries: number;
  readonly transactions: number;
}

/** The table "Requests to DynamoDB" of docs/data-model.md, which a test holds equal to what is counted. */
export const requestsPerRoute = (dataModel: string): ReadonlyMap<string, TableRequests> => {
  const [, table = ""] = dataModel.split(/<!-- \/?requests.*-->/);
  const count = (text: string, operation: string): number =>
    Number(new RegExp(`(\\d+) ${operation}`).exec(text)?.[1] ?? 0);
  return new Map(
    [...table.matchAll(/^\| `(.+?)` \| (.+) \|$/gm)].map(([, route = "", text = ""]) => [
      route,
      {
        gets: count(text, "GetItem"),
        queries: count(text, "Query"),
        transactions: count(text, "TransactWriteItems"),
      },
    ]),
  );
};

/** All that one onboarding asks of the table, by requests and by events. */
const tableRequestsOf = (perRoute: ReadonlyMap<string, TableRequests>): TableRequests => {
  const ofRoutes = Object.entries(journey).map(([route, times]) => {
    const requests = perRoute.get(route);
    if (!requests) throw new Error(`docs/data-model.md counts no requests of ${route}`);
    const { gets, queries, transactions } = requests;
    return { gets: times * gets, queries: times * queries, transactions: times * transactions };
  });
  const all = [...ofRoutes, ...Object.values(consequences).map((one) => ({ gets: 0, ...one }))];
  const sum = (of: keyof TableRequests): number => all.reduce((total, one) => total + one[of], 0);
  return { gets: sum("gets"), queries: sum("queries"), transactions: sum("transactions") };
};

const sumOf = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

/** US dollars for one onboarding, by what they are paid for. */
const costsOfOne = ({ gets, queries, transactions }: TableRequests): Readonly<Record<string, number>> => {
  const a = assumptions;
  const requests = sumOf(Object.values(journey));
  const events = transactions;
  // The publisher takes several entries at once under load; one at a time is the dearest case.
  const runs = requests + events + sumOf(Object.values(consequences).map((one) => one.runs));
  return {
    "API Gateway": requests * prices.apiRequest,
    Lambda: runs * (prices.lambdaRequest + a.secondsPerRun * a.memoryGb * prices.lambdaGbSecond),
    DynamoDB:
      (queries * a.readUnitsPerQuery + gets * a.readUnitsPerGet) * prices.readUnit +
      transactions * a.writeUnitsPerTransaction * prices.writeUnit,
    EventBridge: events * prices.event,
    "S3, requests": a.files * (2 * prices.s3Put + 3 * prices.s3Get),
    "S3, key vault": prices.s3Put + a.vaultReads * prices.s3Get,
    "GuardDuty, scans": a.files * (prices.scanObject + (a.fileMb / 1024) * prices.scanGb),
    KMS: a.kmsRequestsPerOnboarding * prices.kmsRequest,
    "CloudWatch, logs": ((runs * a.logKbPerRun) / 1024 ** 2) * prices.logGb,
    "X-Ray": runs * a.tracedShare * prices.trace,
    "CloudFront, the desk": a.deskRequests * (prices.edgeRequest + prices.s3Get) + (a.deskMb / 1024) * prices.edgeGb,
    "Transfer to the internet":
      ((requests * a.kbSentPerRequest) / 1024 ** 2 + (a.files * a.fileMb) / 1024) * prices.transferGb,
  };
};

const keptPerMonth = (): number =>
  (assumptions.kbKeptInTable / 1024 ** 2) * prices.tableGbMonth +
  ((assumptions.files * assumptions.fileMb) / 1024) * prices.s3GbMonth;

const fixedPerMonth = (): number =>
  assumptions.alarms * prices.alarmMonth +
  assumptions.metrics * prices.metricMonth +
  assumptions.keys * prices.keyMonth +
  assumptions.secrets * prices.secretMonth +
  prices.dashboardMonth;

const SIZES = [1_000, 100_000, 10_000_000];
const dollars = (amount: number): string =>
  `$${amount.toLocaleString("en-US", { minimumFractionDigits: 2, maximumFractionDigits: 2 })}`;
const row = (...cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
const rowFor = (what: string, one: number): string => row(what, ...SIZES.map((size) => dollars(one * size)));

/** docs/costs.md. `dataModel`: docs/data-model.md. */
export const costSheet = (dataModel: string): string => {
  const requests = tableRequestsOf(requestsPerRoute(dataModel));
  const costs = costsOfOne(requests);
  const header = SIZES.map((size) => `${size.toLocaleString("en-US")} onboardings`);
  return [
    "# What it costs",
    "",
    "Made by `npm run costs`; a test holds this page equal to what it makes. Change `scripts/costs/` and run it again.",
    "",
    `List prices of ${PRICES_OF.date}, ${PRICES_OF.region}, written down by hand in \`scripts/costs/prices.ts\`: check them before you rely on a`,
    "number. No free tier, no discount, no tax. Sumsub, Keycloak and people are not in it.",
    "",
    `One onboarding is ${sumOf(Object.values(journey))} requests to the API (\`scripts/costs/journey.ts\`). They and what follows by events ask the table for`,
    `${requests.gets} GetItem, ${requests.queries} Query and ${requests.transactions} TransactWriteItems: the counts by route are those of [data-model.md](data-model.md), which are measured.`,
    "Sizes and durations are assumptions of the same file.",
    "",
    "## Once",
    "",
    row("", ...header),
    "|---|---:|---:|---:|",
    ...Object.entries(costs).map(([what, one]) => rowFor(what, one)),
    rowFor("**Sum**", sumOf(Object.values(costs))),
    "",
    "## Every month",
    "",
    row("", ...header),
    "|---|---:|---:|---:|",
    rowFor("To keep their records and files", keptPerMonth()),
    row("Alarms, metrics, keys, secrets", ...SIZES.map(() => dollars(fixedPerMonth()))),
    "",
  ].join("\n");
};
