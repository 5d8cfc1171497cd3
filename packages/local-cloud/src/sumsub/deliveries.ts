import { createHmac } from "node:crypto";
import type { Account } from "./account.ts";
import type { Applicant } from "./applicant.ts";
import { deliveryPayload } from "./delivery-payload.ts";
import type { DeliveryStore, StoredDelivery } from "./delivery-store.ts";
import type { SwitchStore } from "./switches.ts";

export interface DeliveriesOptions {
  readonly store: DeliveryStore;
  readonly switches: SwitchStore;
  readonly account: () => Account;
  /** Where deliveries go. */
  readonly webhookUrl: string;
  readonly now: () => Date;
  /** Shortens Sumsub's waits between the attempts of one delivery. */
  readonly retryScale: number;
}

export interface Deliveries {
  /** Tells of an applicant as it is now. */
  tell(type: string, applicant: Applicant): void;
  stop(): Promise<void>;
}

/** Sumsub's: 5 minutes, 1, 5 and 18 hours. */
const RETRY_WAITS_MS = [300_000, 3_600_000, 18_000_000, 64_800_000];
const TIMEOUT_MS = 10_000;
/** How long a delivery is held back for the next one to overtake it. */
const HELD_MS = 1000;

const hashes: Readonly<Record<string, string>> = {
  HMAC_SHA1_HEX: "sha1",
  HMAC_SHA256_HEX: "sha256",
  HMAC_SHA512_HEX: "sha512",
};

/** Signs the very bytes that are sent, unless it is to be wrong. */
const requestOf = ({ body, algorithm, corruption }: StoredDelivery, secret: string): RequestInit => {
  const digest = createHmac(hashes[algorithm] ?? "sha256", secret)
    .update(body)
    .digest("hex");
  return {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-payload-digest": corruption === "digest" ? digest.replaceAll(/./g, "0") : digest,
      "x-payload-digest-alg": algorithm,
    },
    body: corruption === "body" ? body.replace(/"RED"|"GREEN"|"pending"/, '"GREEN"').concat(" ") : body,
  };
};

/** Delivers in the order of the due times, one after the other, with Sumsub's retries; what waits outlives a restart. */
export const startDeliveries = ({
  store,
  switches,
  account,
  webhookUrl,
  now,
  retryScale,
}: DeliveriesOptions): Deliveries => {
  const stopping = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> | undefined;
  let lastMs = 0;
  let told = 0;

  const post = async (delivery: StoredDelivery): Promise<number | null> => {
    const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(TIMEOUT_MS)]);
    try {
      const request = requestOf(delivery, account().webhookSecrets[0]);
      const response = await fetch(webhookUrl, { ...request, redirect: "error", signal });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return null;
    }
  };

  const attempt = async (delivery: StoredDelivery): Promise<void> => {
    const lastStatus = await post(delivery);
    if (stopping.signal.aborted) return;
    const attempts = delivery.attempts + 1;
    const isTaken = lastStatus !== null && lastStatus >= 200 && lastStatus < 300;
    const wait = RETRY_WAITS_MS[attempts - 1];
    const outcome = isTaken ? "taken" : wait === undefined ? "given-up" : "waiting";
    store.tried(delivery.id, { attempts, outcome, lastStatus, dueMs: now().getTime() + (wait ?? 0) * retryScale });
  };

  const run = async (): Promise<void> => {
    for (let next = store.next(); next && !stopping.signal.aborted; next = store.next()) {
      const wait = next.dueMs - now().getTime();
      if (wait > 0) {
        timer = setTimeout(pump, wait);
        return;
      }
      await attempt(next);
    }
  };

  const pump = (): void => {
    clearTimeout(timer);
    if (running || stopping.signal.aborted) return;
    running = run().finally(() => {
      running = undefined;
    });
  };

  pump();
  return {
    tell(type, applicant) {
      const { silent, duplicates, reorder, delayMs, corrupt, nulls, algorithm } = switches.get();
      if (silent) return;
      // Two events never bear the same time, so that their order can be told.
      lastMs = Math.max(now().getTime(), lastMs + 1);
      const body = JSON.stringify(deliveryPayload(type, applicant, new Date(lastMs), nulls));
      const held = reorder && told++ % 2 === 0 ? HELD_MS : 0;
      const dueMs = now().getTime() + delayMs + held;
      for (let copy = 0; copy <= duplicates; copy++) {
        store.add({ type, applicantId: applicant.id, body, algorithm, corruption: corrupt, dueMs });
      }
      pump();
    },
    async stop() {
      stopping.abort();
      clearTimeout(timer);
      await running;
    },
  };
};
