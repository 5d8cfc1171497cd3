import { type KeyObject, randomBytes } from "node:crypto";
import { type CustomerKey, type CustomerKeys, type KeyDestroyer, StoreBusy } from "@onboarding/application";
import { type AwsPlace, awsPlace, awsSender, bucketUrl, type Credentials, jsonService } from "@onboarding/aws-requests";
import type { CustomerId } from "@onboarding/domain";
import { customerKey, KEY_BYTES } from "./customer-key.ts";
import { keyManagement } from "./key-management.ts";
import { remembered } from "./remembered.ts";
import { openBox, sealBox } from "./sealed-box.ts";
import { stageKey } from "./stage-key.ts";
import { type VaultObjects, vaultObjects } from "./vault-objects.ts";

/** Customers' keys lie below this. */
export const KEYS_PREFIX = "keys/";

/** How many keys an instance of a function remembers, and for how long a key may outlive its destruction in one. */
const REMEMBERED = 1_000;
const REMEMBERED_MS = 5 * 60 * 1000;

export interface VaultOptions {
  readonly VAULT_BUCKET: string;
  readonly VAULT_KEY_ARN: string;
}

export interface VaultMeans {
  readonly place?: AwsPlace;
  readonly credentials?: () => Promise<Credentials>;
  readonly now?: () => number;
}

const objectName = (customerId: CustomerId): string => KEYS_PREFIX + customerId;

/** What a wrapped key is bound to: its customer. */
const placeOf = (customerId: CustomerId): string => `onboarding/customer-key/1/${customerId}`;

const openObjects = ({ VAULT_BUCKET }: VaultOptions, place: AwsPlace, credentials: VaultMeans["credentials"]) =>
  vaultObjects(awsSender({ service: "s3", region: place.region, credentials }), bucketUrl(VAULT_BUCKET, place));

/**
 * The customers' keys, each an object of the vault's bucket, wrapped by the stage's key, which KMS has wrapped. KMS is asked
 * once per instance of a function, S3 once per customer and instance while the key is remembered.
 */
export const openVault = (
  options: VaultOptions,
  { place = awsPlace(), credentials, now }: VaultMeans = {},
): CustomerKeys => {
  const objects = openObjects(options, place, credentials);
  const kms = keyManagement(jsonService("kms", { place, credentials }), options.VAULT_KEY_ARN);
  const stage = stageKey(objects, kms);
  const keys = remembered<CustomerKey | undefined>({ limit: REMEMBERED, forMs: REMEMBERED_MS, ...(now && { now }) });

  const read = async (customerId: CustomerId): Promise<CustomerKey | undefined> => {
    const [wrapped, wrappingKey] = await Promise.all([objects.read(objectName(customerId)), stage.find()]);
    return wrapped && customerKey(openBox(needed(wrappingKey), wrapped, placeOf(customerId)));
  };
  return {
    find: (customerId) => keys.get(customerId, () => read(customerId)),
    async create(customerId) {
      const wrappingKey = await stage.open();
      const bytes = randomBytes(KEY_BYTES);
      const wrapped = sealBox(wrappingKey, bytes, placeOf(customerId));
      if (!(await objects.writeNew(objectName(customerId), wrapped)))
        throw new StoreBusy("the customer has a key already");
      const key = customerKey(bytes);
      keys.set(customerId, key);
      return key;
    },
  };
};

const needed = (key: KeyObject | undefined): KeyObject => {
  if (!key) throw new StoreBusy("the stage's key is not there");
  return key;
};

/** What destroys keys: nobody else may. */
export const keyDestroyer = (
  options: Pick<VaultOptions, "VAULT_BUCKET">,
  { place = awsPlace(), credentials }: VaultMeans = {},
): KeyDestroyer => {
  const objects: VaultObjects = openObjects({ ...options, VAULT_KEY_ARN: "" }, place, credentials);
  return { destroy: (customerId) => objects.removeVersions(objectName(customerId)) };
};
