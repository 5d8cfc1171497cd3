import type { Claim, Lookup } from "@onboarding/application";
import * as z from "zod";
import {
  accountNumberClaimKey,
  customerIndexes,
  customerNumberClaimKey,
  identificationClaimKey,
  type Key,
  loginClaimKey,
  relativeClaimKey,
} from "./keys.ts";
import { hmacOf, identificationText, type PrivateKind } from "./private-values.ts";

/**
 * The secret that holds the key of the HMACs which stand for personal data in the table's keys. A second key is looked at, and
 * never written with: the next one before a rotation, the last one after it (docs/security.md).
 */
export const HmacSecret = z.object({ hmacKey: z.string().min(32), secondHmacKey: z.string().min(32).optional() });
export type HmacSecret = z.infer<typeof HmacSecret>;

/** Keys that depend on personal data. */
export interface PrivateKeys {
  /** Where the claim is made, and then where it may have been made under another HMAC key. */
  claimKeys(claim: Claim): readonly [Key, ...Key[]];
  /** The index attribute of a look-up and its value; undefined where the customer is no longer found by it. */
  lookup(lookup: Lookup): LookupValue;
  /** The same with every HMAC key: what a customer may be found by. */
  lookups(lookup: Lookup): readonly LookupValue[];
}

interface LookupValue {
  readonly attribute: string;
  readonly value: string | undefined;
}

/** Only functions that deal with such keys are given the secret; to need it without having it is a mistake that throws. */
export const privateKeys = (secret: HmacSecret | undefined): PrivateKeys => {
  const current = keysWith(secret?.hmacKey);
  const second = secret?.secondHmacKey === undefined ? [] : [keysWith(secret.secondHmacKey)];
  return {
    claimKeys: (claim) => [
      current.claimKey(claim),
      ...(isPrivate(claim) ? second.map((keys) => keys.claimKey(claim)) : []),
    ],
    lookup: current.lookup,
    lookups: (lookup) => [
      current.lookup(lookup),
      ...(lookup.by === "introducer" ? [] : second.map((keys) => keys.lookup(lookup))),
    ],
  };
};

/** Whether the key of a claim depends on personal data. */
const isPrivate = (claim: Claim): boolean =>
  claim.kind === "identification" ||
  claim.kind === "login" ||
  (claim.kind === "relative" && typeof claim.relative !== "string");

const keysWith = (hmacKey: string | undefined) => {
  const hmac = (kind: PrivateKind, value: string): string => {
    if (hmacKey === undefined) throw new TypeError("a key that depends on personal data needs the HMAC secret");
    return hmacOf(kind, value, hmacKey);
  };
  return {
    claimKey(claim: Claim): Key {
      switch (claim.kind) {
        case "customerNumber":
          return customerNumberClaimKey(claim.customerNo);
        case "accountNumber":
          return accountNumberClaimKey(claim.accountNo);
        case "identification":
          return identificationClaimKey(hmac("identification", identificationText(claim.identification)));
        case "login":
          return loginClaimKey(hmac(claim.by === "phone" ? "login-phone" : "login-name", claim.value));
        case "relative": {
          const { of, relative } = claim;
          const isCustomer = typeof relative === "string";
          return relativeClaimKey(of, isCustomer ? relative : hmac("identification", identificationText(relative)));
        }
      }
    },
    lookup(lookup: Lookup): LookupValue {
      const { attribute } = customerIndexes[lookup.by];
      switch (lookup.by) {
        case "introducer":
          return { attribute, value: lookup.value };
        case "identification":
          return { attribute, value: lookup.value && hmac("identification", identificationText(lookup.value)) };
        default:
          return { attribute, value: lookup.value && hmac(lookup.by, lookup.value) };
      }
    },
  };
};
