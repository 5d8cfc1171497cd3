import { mkdirSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";

/** Where a run keeps what it has to remember. */
export interface DataFolder {
  /** Folders and files of the parts; undefined in an ephemeral run. */
  readonly dynamodb: string | undefined;
  readonly queues: string | undefined;
  readonly identity: string | undefined;
  readonly state: string | undefined;
  readonly secrets: string | undefined;
  readonly kms: string | undefined;
  readonly s3: string | undefined;
  readonly sumsub: string | undefined;
  /** Lets another run have the folder. */
  release(): void;
}

/**
 * Takes a data folder for one run; without a folder the run is ephemeral. The lock is a database lock, which the operating
 * system lifts when we are killed.
 *
 * @throws an Error of one sentence when another run has the folder
 */
export const openDataFolder = (folder: string | undefined): DataFolder => {
  if (folder === undefined) return ephemeral;
  mkdirSync(folder, { recursive: true });
  const lock = lockFolder(folder);
  const inside = (name: string) => path.join(folder, name);
  return {
    dynamodb: inside("dynamodb"),
    queues: inside("queues"),
    identity: inside("identity"),
    state: inside("state.sqlite"),
    secrets: inside("secrets.json"),
    kms: inside("kms.json"),
    s3: inside("uploads"),
    sumsub: inside("sumsub.sqlite"),
    release: () => lock.close(),
  };
};

const ephemeral: DataFolder = {
  dynamodb: undefined,
  queues: undefined,
  identity: undefined,
  state: undefined,
  secrets: undefined,
  kms: undefined,
  s3: undefined,
  sumsub: undefined,
  release: () => undefined,
};

const lockFolder = (folder: string): DatabaseSync => {
  const lock = new DatabaseSync(path.join(folder, "lock.sqlite"));
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; CREATE TABLE IF NOT EXISTS held (one); COMMIT");
    return lock;
  } catch (cause) {
    lock.close();
    throw new Error(`Another run uses the data in ${folder}: stop it, or start with -- --ephemeral.`, { cause });
  }
};
