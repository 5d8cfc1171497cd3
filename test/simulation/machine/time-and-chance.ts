import crypto from "node:crypto";
import { syncBuiltinESMExports } from "node:module";
import callbackTimers from "node:timers";
import timers from "node:timers/promises";
import { running } from "./running.ts";

/** A timer of more than this is a deadline, not a pause: in a history nobody is late unless a fault says so. */
const LONGEST_PAUSE_MS = 1_000;

const takeOverDate = (): void => {
  const realNow = Date.now;
  Date.now = () => running.getStore()?.now() ?? realNow();
  globalThis.Date = new Proxy(Date, {
    construct: (target, values, newTarget) =>
      Reflect.construct(
        target,
        values.length === 0 ? [Date.now()] : values,
        newTarget === globalThis.Date ? target : newTarget,
      ),
  });
};

const takeOverTimers = (): void => {
  const real = { setTimeout: globalThis.setTimeout, pause: timers.setTimeout };
  const setInHistory = (action: (...values: unknown[]) => void, milliseconds = 0, ...values: unknown[]) => {
    const history = running.getStore();
    if (!history) return real.setTimeout(action, milliseconds, ...values);
    let isCleared = false;
    const act = () => {
      if (!isCleared) action(...values);
    };
    if (milliseconds <= LONGEST_PAUSE_MS) history.pause(milliseconds).then(act);
    else history.beforeTheEnd(act);
    const timer = { ref: () => timer, unref: () => timer, hasRef: () => false, [Symbol.toPrimitive]: () => -1 };
    return Object.assign(timer, {
      close: () => {
        isCleared = true;
        return timer;
      },
    });
  };
  const clear = globalThis.clearTimeout;
  globalThis.setTimeout = Object.assign(setInHistory, { __promisify__: real.pause }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((timer: unknown) => {
    if (typeof timer === "object" && timer !== null && "close" in timer && !("_onTimeout" in timer)) {
      (timer as { close: () => void }).close();
    } else clear(timer as Parameters<typeof clear>[0]);
  }) as typeof clearTimeout;
  callbackTimers.setTimeout = globalThis.setTimeout;
  callbackTimers.clearTimeout = globalThis.clearTimeout;
  timers.setTimeout = (async (milliseconds = 0, value: unknown, options: object = {}) => {
    const history = running.getStore();
    if (!history) return real.pause(milliseconds, value, options);
    await history.pause(milliseconds);
    return value;
  }) as typeof timers.setTimeout;
};

/** Random values only name things here; that hashing takes long is no part of what is simulated. */
const takeOverChance = (): void => {
  const real = {
    random: Math.random,
    int: crypto.randomInt,
    bytes: crypto.randomBytes,
    uuid: crypto.randomUUID,
    values: globalThis.crypto.getRandomValues.bind(globalThis.crypto),
  };
  const chance = () => running.getStore()?.chance;
  Math.random = () => chance()?.fraction() ?? real.random();
  crypto.randomInt = ((...limits: [number]) =>
    limits.length === 1 && chance() ? chance()?.below(limits[0]) : real.int(...limits)) as typeof crypto.randomInt;
  crypto.randomBytes = ((count: number) => chance()?.bytes(count) ?? real.bytes(count)) as typeof crypto.randomBytes;
  const uuid = (bytes: Buffer): string =>
    bytes.toString("hex").replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
  crypto.randomUUID = ((options) => {
    const bytes = chance()?.bytes(16);
    return bytes ? uuid(bytes) : real.uuid(options);
  }) as typeof crypto.randomUUID;
  globalThis.crypto.getRandomValues = ((array: Uint8Array) => {
    const bytes = chance()?.bytes(array.byteLength);
    if (!bytes) return real.values(array as Uint8Array<ArrayBuffer>);
    new Uint8Array(array.buffer, array.byteOffset, array.byteLength).set(bytes);
    return array;
  }) as typeof globalThis.crypto.getRandomValues;
  crypto.argon2 = ((_algorithm: string, { message, nonce, tagLength }, done) =>
    done(
      null,
      crypto.createHash("shake256", { outputLength: tagLength }).update(String(message)).update(String(nonce)).digest(),
    )) as typeof crypto.argon2;
};

/**
 * Gives whoever runs in a history its clock and its chance, so that the same seed makes the same history. Once a process, before
 * any function is loaded.
 */
export const takeOverTimeAndChance = (): void => {
  takeOverDate();
  takeOverTimers();
  takeOverChance();
  syncBuiltinESMExports();
};
