import type { Paint } from "./console-colours.ts";
import { printable } from "./printable.ts";

/** Said elsewhere on the line, or the same on every line. */
const LEFT_OUT = ["level", "message", "timestamp", "service", "sampling_rate"];

/** One line of a function's log, compact when it is structured: level, message and every simple field. */
export const functionLogLine = (line: string, paint: Paint): string => {
  const entry = parseEntry(line);
  if (entry === undefined) return printable(line);
  const { level = "INFO", message = "" } = entry;
  const fields = Object.entries(entry)
    .filter(([key, value]) => !LEFT_OUT.includes(key) && (typeof value === "string" || typeof value === "number"))
    .map(
      ([key, value]) =>
        `${key}=${String(value)
          .trim()
          .replaceAll(/\s*\n\s*/g, " | ")}`,
    );
  const text = [String(level), asText(message), ...fields].filter((part) => part !== "").join(" ");
  return colourOf(String(level), paint)(printable(text));
};

const parseEntry = (line: string): Readonly<Record<string, unknown>> | undefined => {
  if (!line.startsWith("{")) return undefined;
  try {
    const entry: unknown = JSON.parse(line);
    return typeof entry === "object" && entry !== null && "message" in entry ? { ...entry } : undefined;
  } catch {
    return undefined;
  }
};

const asText = (message: unknown): string => (typeof message === "string" ? message : JSON.stringify(message));

const colourOf = (level: string, paint: Paint): ((text: string) => string) => {
  if (/^(error|critical|fatal)$/i.test(level)) return paint.red;
  return /^warn/i.test(level) ? paint.yellow : (text) => text;
};
