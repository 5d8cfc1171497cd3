import type { KeyDestroyer } from "@onboarding/application";
import { keyDestroyer, openVault, type VaultMeans } from "@onboarding/key-vault";
import type { AccessCheck } from "../../packages/local-cloud/src/access/access-check.ts";
import { startS3 } from "../../packages/local-cloud/src/s3/s3.ts";
import { startLocalKms } from "./local-kms.ts";

const credentials = { accessKeyId: "AKIALOCALVAULT", secretAccessKey: "local-secret" };
const BUCKETS = ["full", "empty", "fresh"] as const;

export interface LocalVault {
  /** The vault as one more instance of a function sees it. */
  open(change?: Partial<VaultChange>): ReturnType<typeof openVault>;
  readonly destroyer: KeyDestroyer;
  /** What is asked of S3 and KMS meanwhile. */
  asked(work: () => Promise<unknown>): Promise<{ readonly s3: readonly string[]; readonly kms: readonly string[] }>;
  /** S3 refuses everything, for this reason, until it is undefined. */
  deny(reason: string | undefined): void;
  stop(): Promise<void>;
}

interface VaultChange {
  readonly bucket: (typeof BUCKETS)[number] | "nowhere";
  /** Addresses in place of the real ones. */
  readonly s3: string;
  readonly kms: string;
  readonly secretAccessKey: string;
  readonly now: () => number;
}

/** A vault on the laptop's own S3 and KMS. */
export const startLocalVault = async (): Promise<LocalVault> => {
  const requests: string[] = [];
  let denial: string | undefined;
  const access: Pick<AccessCheck, "ofKey"> = {
    ofKey(_accessKeyId, wanted) {
      requests.push(...wanted().map(({ action }) => action));
      return denial;
    },
  };
  const buckets = BUCKETS.map((name) => ({
    arn: `arn:aws:s3:::${name}`,
    name,
    sendsEventsToEventBridge: false,
    cors: [],
  }));
  const s3 = await startS3({
    port: 0,
    deployment: { buckets, malwareProtectionPlans: [], accountId: "000000000000" },
    credentials: [credentials],
    access,
    bus: { publish: () => "" },
  });
  const kms = await startLocalKms();
  const meansOf = ({ now, secretAccessKey, ...place }: Partial<VaultChange>): VaultMeans => ({
    place: { region: "eu-central-1", s3: place.s3 ?? s3.url, kms: place.kms ?? kms.url },
    credentials: async () => ({ ...credentials, ...(secretAccessKey !== undefined && { secretAccessKey }) }),
    ...(now && { now }),
  });
  return {
    open: ({ bucket = "full", ...change } = {}) =>
      openVault({ VAULT_BUCKET: bucket, VAULT_KEY_ARN: kms.keyArn }, meansOf(change)),
    destroyer: keyDestroyer({ VAULT_BUCKET: "full" }, meansOf({})),
    async asked(work) {
      const [fromS3, fromKms] = [requests.length, kms.calls.length];
      await work();
      return { s3: requests.slice(fromS3).filter((one) => one !== "s3:ListBucket"), kms: kms.calls.slice(fromKms) };
    },
    deny(reason) {
      denial = reason;
    },
    async stop() {
      await s3.stop();
      await kms.stop();
    },
  };
};
