import { execFile, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, existsSync, globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";

/** Where PostgreSQL's programs are: on the path, or where Debian puts them; undefined when there are none. */
const programs = (): string | undefined =>
  [...(process.env["PATH"] ?? "").split(delimiter), ...globSync("/usr/lib/postgresql/*/bin")].find((folder) =>
    ["initdb", "postgres"].every((name) => existsSync(join(folder, name))),
  );

export interface Postgres {
  /** Folder of the server's socket, which `pg` takes for a host. */
  readonly host: string;
  stop(): Promise<void>;
}

/** PostgreSQL refuses to run as root: it gets the user that Debian makes for it, or nobody. */
const userIds = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {};
  const idOf = (flag: string) => {
    try {
      return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }));
    } catch {
      return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
    }
  };
  return { uid: idOf("-u"), gid: idOf("-g") };
};

/** Starts a PostgreSQL of its own in a temporary folder; undefined when this machine has none. It does not wait for the disk,
 * as the laptop's DynamoDB does not. */
export const startPostgres = async (): Promise<Postgres | undefined> => {
  const bin = programs();
  if (bin === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), "onboarding-postgres-"));
  const ids = userIds();
  chmodSync(folder, 0o700);
  if (ids.uid !== undefined && ids.gid !== undefined) chownSync(folder, ids.uid, ids.gid);
  const data = join(folder, "data");
  const options = { ...ids, cwd: folder };
  await promisify(execFile)(join(bin, "initdb"), ["-D", data, "-U", "bench", "-A", "trust", "-E", "UTF8"], options);
  const settings = ["listen_addresses=", `unix_socket_directories=${folder}`, "fsync=off", "synchronous_commit=off"];
  const server = spawn(join(bin, "postgres"), ["-D", data, ...settings.flatMap((one) => ["-c", one])], {
    ...options,
    stdio: "ignore",
  });
  while (!existsSync(join(folder, ".s.PGSQL.5432"))) {
    if (server.exitCode !== null) throw new Error("PostgreSQL does not start");
    await setTimeout(50);
  }
  return {
    host: folder,
    async stop() {
      server.kill("SIGINT");
      await once(server, "exit");
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
