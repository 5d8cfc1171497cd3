import { createHash } from "node:crypto";
import type { HistoryReport } from "../../test/simulation/history.ts";
import { invariants } from "../../test/simulation/invariants/all.ts";

export interface ReportOptions {
  readonly total: number;
  readonly steps: number;
  readonly prints: (text: string) => void;
  /** Whether to print what happened, line by line. */
  readonly trace: boolean;
}

/** The same for the same history, whenever and wherever it runs. */
const fingerprintOf = ({ trace }: Pick<HistoryReport, "trace">): string =>
  createHash("sha256").update(trace.join("\n")).digest("hex").slice(0, 12);

/** Sums of what was counted in each history, by name. */
const sums = () => {
  const counts = new Map<string, number>();
  return {
    add(more: ReadonlyMap<string, number>): void {
      for (const [name, count] of more) counts.set(name, (counts.get(name) ?? 0) + count);
    },
    total: (): number => [...counts.values()].reduce((sum, count) => sum + count, 0),
    listed: (): string =>
      [...counts]
        .toSorted()
        .map(([name, count]) => `  ${String(count).padStart(8)}  ${name}\n`)
        .join(""),
  };
};

/** Prints how a simulation goes, and what came of it. */
export const simulationReport = ({ total, steps, prints, trace }: ReportOptions) => {
  const started = performance.now();
  const [faults, answers, events, standings] = [sums(), sums(), sums(), sums()];
  const failing: string[] = [];
  let [histories, turns] = [0, 0];
  const seconds = () => ((performance.now() - started) / 1000).toFixed(0);

  const printBroken = ({ seed, broken }: HistoryReport): void => {
    prints(`\nhistory ${seed} breaks what was promised:\n`);
    for (const { invariant, what } of broken) prints(`  ${invariant}: ${what}\n`);
    prints(`  replay: npm run simulate -- --replay ${seed} --steps ${steps} --trace\n`);
  };
  return {
    ended(report: HistoryReport): void {
      histories++;
      turns += report.trace.length;
      faults.add(report.faults);
      answers.add(report.answers);
      events.add(report.events);
      standings.add(report.standings);
      if (trace) prints(`${report.trace.join("\n")}\nfingerprint ${fingerprintOf(report)}\n`);
      if (report.broken.length > 0) {
        failing.push(report.seed);
        printBroken(report);
      }
      if (histories % 10 === 0)
        prints(`${histories} of ${total} histories, ${failing.length} broken, ${seconds()} s\n`);
    },
    isBroken: () => failing.length > 0,
    /** Gives whether every promise was kept. */
    finish(): boolean {
      prints(
        `\nanswers of the API:\n${answers.listed()}events published:\n${events.listed()}customers ever:\n${standings.listed()}faults:\n${faults.listed()}`,
      );
      prints(`invariants, after each history: ${Object.keys(invariants).join(", ")}\n`);
      prints(
        `\n${histories} ${histories === 1 ? "history" : "histories"} of ${steps} steps in ${seconds()} s: ${answers.total()} requests of the API, `,
      );
      prints(`${events.total()} events, ${faults.total()} faults, ${turns} turns; `);
      prints(failing.length === 0 ? "no promise broken\n" : `broken in: ${failing.join(", ")}\n`);
      return failing.length === 0;
    },
  };
};
