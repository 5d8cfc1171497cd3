import type { Finding, FuzzReport } from "./run-fuzz.ts";

const rowOf = (key: string, byStatus: ReadonlyMap<number, number>): string => {
  const cells = [...byStatus]
    .toSorted(([left], [right]) => left - right)
    .map(([status, count]) => `${status}×${count}`);
  return `${key.padEnd(76)} ${cells.join("  ")}`;
};

const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** What to type to send it again, with a token of the caller in TOKEN. */
const curlOf = ({ request: { method, path, headers, body, caller } }: Finding): string => {
  const given = Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`);
  const data = body === undefined ? [] : [`--data-binary ${quoted(body.slice(0, 2000))}`];
  return [`# as ${caller}\n    curl -i -X ${method} ${quoted(`$API${path}`)}`, ...given, ...data].join(" ");
};

const foundOf = (finding: Finding): string =>
  [
    `  ${finding.faults.join("; ")}  (${finding.request.kind}, place ${finding.place})`,
    `    answered ${finding.status ?? "nothing"}: ${finding.text.slice(0, 300)}`,
    `    ${curlOf(finding)}`,
  ].join("\n");

const MOST_SHOWN = 20;

/** The table of what was answered, and each finding with the way to see it again. */
export const printReport = (report: FuzzReport, print: (line: string) => void): void => {
  const rows = [...report.counts].toSorted(([left], [right]) => left.localeCompare(right));
  for (const [key, byStatus] of rows) print(rowOf(key, byStatus));
  const untouched = rows.filter(
    ([, byStatus]) => ![...byStatus.keys()].some((status) => status >= 200 && status < 300),
  );
  print(`\n${report.requests} requests in ${report.seconds.toFixed(1)} s, ${report.findings.length} findings.`);
  if (untouched.length > 0) print(`Never answered with success: ${untouched.map(([key]) => key).join(", ")}`);
  const bySaying = Map.groupBy(report.findings, ({ faults, request }) => `${request.method} ${faults.join("; ")}`);
  for (const [, [first, ...others]] of [...bySaying].slice(0, MOST_SHOWN)) {
    if (first) print(`\n${foundOf(first)}${others.length > 0 ? `\n    and ${others.length} more like it` : ""}`);
  }
};
