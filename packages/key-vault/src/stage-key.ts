import { createSecretKey, type KeyObject } from "node:crypto";
import { StoreBusy } from "@onboarding/application";
import type { KeyManagement } from "./key-management.ts";
import type { VaultObjects } from "./vault-objects.ts";

/** Where the stage's key lies, encrypted by KMS. */
const STAGE_KEY = "stage-key";

/** The key that wraps the customers' keys of a stage; asked for once per instance of a function. */
export interface StageKey {
  /** Undefined before the first customer. @throws StoreBusy */
  find(): Promise<KeyObject | undefined>;
  /** Makes it when there is none yet. @throws StoreBusy */
  open(): Promise<KeyObject>;
}

/** Finds the stage's key once and remembers it; of two that are made at the same moment the first one counts. */
export const stageKey = (objects: VaultObjects, kms: KeyManagement): StageKey => {
  let known: Promise<KeyObject | undefined> | undefined;
  const read = async (): Promise<KeyObject | undefined> => {
    const wrapped = await objects.read(STAGE_KEY);
    return wrapped && createSecretKey(await kms.decrypt(wrapped));
  };
  /** One request for all who ask at once; what failed or was not there is asked for again. */
  const find = (): Promise<KeyObject | undefined> => {
    const asked = known ?? read();
    known = asked;
    const forget = () => {
      if (known === asked) known = undefined;
    };
    asked.then((key) => key ?? forget(), forget);
    return asked;
  };
  const make = async (): Promise<KeyObject> => {
    const { clear, wrapped } = await kms.generateDataKey();
    if (await objects.writeNew(STAGE_KEY, wrapped)) return createSecretKey(clear);
    // Somebody else was first: theirs is the one.
    const theirs = await find();
    if (!theirs) throw new StoreBusy("the stage's key is being made");
    return theirs;
  };
  return { find, open: async () => (await find()) ?? (await make()) };
};
