import type { DatabaseSync } from "node:sqlite";
import * as z from "zod";

const digestAlgorithms = ["HMAC_SHA1_HEX", "HMAC_SHA256_HEX", "HMAC_SHA512_HEX"] as const;

/** How the simulator misbehaves when it delivers; all off unless somebody switches them on. */
export const Switches = z.strictObject({
  /** How many further copies of each delivery are sent. */
  duplicates: z.int().min(0).max(20).default(0),
  /** Of two deliveries that follow each other within a second the second one goes first. */
  reorder: z.boolean().default(false),
  delayMs: z.int().min(0).max(600_000).default(0),
  /** `digest`: a wrong one; `body`: another body than the one that was signed. */
  corrupt: z.enum(["nothing", "digest", "body"]).default("nothing"),
  /** Send what is absent as an explicit null. */
  nulls: z.boolean().default(false),
  algorithm: z.enum(digestAlgorithms).default("HMAC_SHA256_HEX"),
  /** Deliver nothing at all. */
  silent: z.boolean().default(false),
});
export type Switches = z.infer<typeof Switches>;

export interface SwitchStore {
  get(): Switches;
  put(switches: Switches): void;
}

/** How deliveries go wrong now; not at all before somebody says so. */
export const switchStore = (database: DatabaseSync): SwitchStore => {
  const select = database.prepare("SELECT document FROM switches WHERE one = 1");
  const upsert = database.prepare("INSERT OR REPLACE INTO switches (one, document) VALUES (1, ?)");
  return {
    get: () => Switches.parse(JSON.parse(String(select.get()?.["document"] ?? "{}"))),
    put: (switches) => void upsert.run(JSON.stringify(switches)),
  };
};
