import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePorts, type Ports } from "@onboarding/local-cloud";
import { afterEach, beforeEach, describe, expect, inject, test } from "vitest";
import { apiAt } from "../support/api.ts";
import { amina } from "../support/customers.ts";
import { runLines, shellBlocksOf } from "../support/docs/run-lines.ts";
import { jpeg } from "../support/files/images.ts";
import { until } from "../support/until.ts";

interface Run {
  readonly process: ChildProcess;
  output(): string;
  readonly exited: Promise<number | null>;
}

let ports: Ports;
let data: string;
const runs: Run[] = [];

beforeEach(async () => {
  ports = await freePorts();
  data = mkdtempSync(join(tmpdir(), "onboarding-data-"));
});
afterEach(async () => {
  for (const run of runs.splice(0)) {
    run.process.kill("SIGTERM");
    await run.exited;
  }
  rmSync(data, { recursive: true, force: true });
  rmSync(`.local/run-${ports.api}`, { recursive: true, force: true });
});

/** What `npm start` runs, once its packages are there. */
const start = (...options: string[]): Run => {
  const child = spawn(process.execPath, ["scripts/start.ts", ...options], {
    env: { ...process.env, PORT: String(ports.api) },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (output += chunk));
  const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const run = { process: child, output: () => output, exited };
  runs.push(run);
  return run;
};

const untilHealthy = () =>
  until(async () => expect((await fetch(`http://127.0.0.1:${ports.api}/health`)).status).toBe(200), {
    timeout: 110_000,
    interval: 100,
  });

const processesOfRun = (): string =>
  execFileSync("ps", ["-eo", "args"], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(data))
    .join("\n");

describe("npm start", { timeout: 300_000 }, () => {
  test("runs the lines of the README as they stand, and those of the pages that go on from there", async () => {
    const run = start("--ephemeral");
    await untilHealthy();
    await until(() => expect(run.output()).toContain("Stop with Ctrl-C"));
    const firstLine = /First line +(curl .*)/.exec(run.output())?.[1] ?? "";
    expect(execFileSync("bash", ["-c", firstLine], { encoding: "utf8" })).toBe('{"items":[],"nextCursor":null}');
    const readme = shellBlocksOf("README.md");

    const output = runLines(readme, ports);

    expect(output).toContain('"status":"PENDING"');
    expect(output).toContain('"state":"APPROVED"');
    expect(output).toContain('"status":"ACTIVE"');
    expect(output).toContain('"nextLevel":{"level":"STD"');
    expect(output).toContain('"provisioning":"PROVISIONED"');
    expect(output).toContain('"lastLoginAt":');

    const [register = ""] = readme;
    writeFileSync(join(data, "photo.jpg"), jpeg);
    const more = runLines(
      [
        register.replace("1990123456789", "1990123456780"),
        ...shellBlocksOf("docs/connect-sumsub.md"),
        `cd ${data}`,
        ...shellBlocksOf("docs/uploads.md"),
      ],
      ports,
    );

    expect(more).toContain('"state":"STARTED"');
    expect(more).toContain('"status":"ACTIVE"');
    expect(more).toContain('"corrupt":"digest"');
    expect(more).toContain('"reviewAnswer');
    expect(more).toContain("HTTP/1.1 200 OK");
    expect(more).toContain('"status":"AVAILABLE"');
  });

  test("keeps the data and all that is under way when it is killed, and leaves no process behind", async () => {
    const first = start("--data", data, "--bundles", inject("bundles"));
    await untilHealthy();
    const { body: registered } = await (await apiAt(ports, "agent")).post("/v1/customers", amina);
    const path = `/v1/customers/${registered.customerId}`;
    const judge = await apiAt(ports, "verifier");
    const decision = { decision: "VERIFIED" };
    const { status: decided } = await judge.post(`${path}/identity-verification/decision`, decision, {
      "if-match": '"1"',
    });
    expect(decided).toBe(200);
    first.process.kill("SIGKILL");
    await first.exited;
    await until(() => expect(processesOfRun()).toBe(""), { timeout: 5_000 });

    const second = start("--data", data, "--bundles", inject("bundles"));
    await untilHealthy();
    const verifier = await apiAt(ports, "verifier");
    await until(async () => expect((await verifier.get(path)).body.status).toBe("ACTIVE"), { timeout: 10_000 });
    const { body } = await verifier.get(path);
    second.process.kill("SIGINT");

    const { createdAt, customerNo, name } = registered;
    expect(body).toMatchObject({ createdAt, customerNo, name });
    expect(await second.exited).toBe(0);
    expect(processesOfRun()).toBe("");
  });

  test("says which ports are taken, and which data", async () => {
    const first = start("--data", data, "--bundles", inject("bundles"));
    await untilHealthy();

    const samePorts = start("--ephemeral");
    expect(await samePorts.exited).toBe(1);
    expect(samePorts.output()).toContain(
      `Port ${ports.api}, ${ports.identity}, ${ports.s3}, ${ports.dynamodb}, ${ports.sumsub}, ${ports.desk} on 127.0.0.1 is taken by another program`,
    );

    const own = ports;
    ports = await freePorts();
    const sameData = start("--data", data, "--bundles", inject("bundles"));
    expect(await sameData.exited).toBe(1);
    expect(sameData.output()).toContain(`Another run uses the data in ${data}`);
    rmSync(`.local/run-${own.api}`, { recursive: true, force: true });
    expect(first.process.exitCode).toBeNull();
  });
});
