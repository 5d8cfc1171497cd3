import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Ports } from "@onboarding/local-cloud";
import { pageOf } from "./pages.ts";

/** The shell blocks of a page, as they stand there. */
export const shellBlocksOf = (path: string): string[] =>
  pageOf(path, readFileSync(path, "utf8"))
    .fences.filter(({ language }) => language === "sh")
    .map(({ text }) => text);

/** Runs lines that are written for the usual ports, 4000 and on, with a laptop at others; throws at the first that fails. */
export const runLines = (lines: readonly string[], ports: Ports): string =>
  execFileSync("bash", ["-e", "-u"], {
    input: lines.join("\n").replaceAll(/(?<=127\.0\.0\.1:)40(\d\d)/g, (_, nth) => String(ports.api + Number(nth))),
    encoding: "utf8",
    env: { ...process.env, PORT: String(ports.api) },
    timeout: 60_000,
  });
