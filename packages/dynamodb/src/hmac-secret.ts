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

/** The secret that holds the key of the HMACs which stand for personal data in the table's keys. */
export const HmacSecret = z.object({ hmacKey: z.string().min(32) });
export type HmacSecret = z.infer<typeof HmacSecret>;

/** Keys that depend on personal data. */
export interface PrivateKeys {
  claimKey(claim: Claim): Key;
  /** The index attribute of a look-up and its value; undefined where the customer is no longer found by it. */
  lookup(lookup: Lookup): { readonly attribute: string; readonly value: string | undefined };
}

/** Only functions that deal with such keys are given the secret; to need it without having it is a mistake that throws. */
export const privateKeys = (secret: HmacSecret | undefined): PrivateKeys => {
  const hmac = (kind: PrivateKind, value: string): string => {
    if (!secret) throw new TypeError("a key that depends on personal data needs the HMAC secret");
    return hmacOf(kind, value, secret.hmacKey);
  };
  return {
    claimKey(claim) {
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
    lookup(lookup) {
      const { attribute } = customerIndexes[lookup.by];
      switch (lookup.by) {
        case "introducer":
          return { attribute, value: lookup.value };
        case "identification":
          return { attribute, value: hmac("identification", identificationText(lookup.value)) };
        default:
          return { attribute, value: lookup.value && hmac(lookup.by, lookup.value) };
      }
    },
  };
};
