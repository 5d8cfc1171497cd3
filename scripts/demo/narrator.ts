import { styleText } from "node:util";
import type { Done } from "./run-step.ts";
import type { Sent } from "./scene.ts";
import type { Step } from "./step.ts";

/** A step that was done, with its place among all. */
interface Told {
  readonly number: number;
  readonly of: number;
  readonly step: Step;
  readonly done: Done;
  readonly ms: number;
}

/** Tells the journey as it goes. */
export interface Narrator {
  starts(text: string): void;
  /** A step begins. */
  begins(number: number, of: number, step: Step): void;
  ends(told: Told): void;
  finishes(steps: number, seconds: number): void;
}

const BAR_WIDTH = 24;

type Format = Parameters<typeof styleText>[0];

/** `GET …/photos/x ×3`: what was asked again and again until there was an answer. */
const collapsed = (sent: readonly Sent[]): string[] => {
  const lines: { text: string; times: number }[] = [];
  for (const { request, status } of sent) {
    const text = `${request} → ${status}`;
    const last = lines.at(-1);
    if (last?.text === text) last.times++;
    else lines.push({ text, times: 1 });
  }
  return lines.map(({ text, times }) => (times > 1 ? `${text} (${times} times)` : text));
};

const inWords = (value: unknown): string => {
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.map(inWords).join(", ");
  if (typeof value !== "object" || value === null) return String(value);
  return Object.entries(value)
    .map(([name, held]) => `${name} ${inWords(held)}`)
    .join(", ");
};

/** For people. A terminal has colours and a progress bar that moves; a file has lines. */
export const terminalNarrator = (write: (text: string) => void, isTerminal: boolean): Narrator => {
  const paint = (format: Format, text: string) =>
    isTerminal ? styleText(format, text, { validateStream: false }) : text;
  const clear = () => write(isTerminal ? "\r\u001b[K" : "");
  const row = (label: string, text: string) => write(`       ${paint("dim", label.padEnd(8))} ${text}\n`);
  return {
    starts: (text) => write(`${text}\n\n`),
    begins(number, of, { title }) {
      if (!isTerminal) return;
      const full = Math.round((BAR_WIDTH * (number - 1)) / of);
      write(`${paint("green", "━".repeat(full))}${"─".repeat(BAR_WIDTH - full)} ${number}/${of} ${title} …`);
    },
    ends({ number, of, step, done, ms }) {
      clear();
      write(`${`${number}/${of}`.padStart(5)}  ${paint("bold", `${step.who}: ${step.title}`)}\n`);
      for (const line of collapsed(done.requests)) row("request", line);
      row("answer", `${paint(done.status < 400 ? "green" : "yellow", String(done.status))} ${inWords(done.answer)}`);
      if (done.events.length > 0) row("events", paint("cyan", done.events.join(", ")));
      const { status, kycLevel, kycStatus } = done.customer;
      row("then", `${paint("bold", status)}, level ${paint("bold", kycLevel)}, KYC ${paint("bold", kycStatus)}`);
      write(`       ${paint("dim", `${ms} ms`)}\n\n`);
    },
    finishes: (steps, seconds) => write(`${paint("green", "Done")}: ${steps} steps in ${seconds} s.\n`),
  };
};

/** For machines: one JSON object a line, a step each, and one at the end. */
export const jsonNarrator = (write: (text: string) => void): Narrator => ({
  starts: () => {},
  begins: () => {},
  ends({ number, of, step: { title, who, about }, done, ms }) {
    write(`${JSON.stringify({ step: number, of, title, who, about, ...done, ms })}\n`);
  },
  finishes: (steps, seconds) => write(`${JSON.stringify({ done: true, steps, seconds })}\n`),
});
