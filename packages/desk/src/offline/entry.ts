import type { components } from "@onboarding/client";
import type { Refusal } from "../forms/faults.ts";

type Schemas = components["schemas"];

/** Whose capture it is: a customer whom the API knows, or one whose registration waits too (its entry's id). */
export type CustomerRef = { readonly customerId: string } | { readonly registeredBy: string };

export type FilePurpose = "photos" | "signatures" | "documents";

/** What was captured, as it will be sent. */
export type Draft =
  | { readonly kind: "registration"; readonly body: Schemas["RegisterCustomerRequest"] }
  | { readonly kind: "address"; readonly customer: CustomerRef; readonly body: Schemas["AddAddressRequest"] }
  | { readonly kind: "relation"; readonly customer: CustomerRef; readonly body: Schemas["AddFamilyRelationRequest"] }
  | { readonly kind: "introducer"; readonly customer: CustomerRef; readonly body: Schemas["AssignIntroducerRequest"] }
  | {
      readonly kind: "customer-edit";
      readonly customer: CustomerRef;
      readonly body: Schemas["EditCustomerRequest"];
      /** Of the record that was edited. */
      readonly version: number;
    }
  | {
      readonly kind: "address-edit";
      readonly customer: CustomerRef;
      readonly type: Schemas["AddressType"];
      readonly body: Schemas["EditAddressRequest"];
      readonly version: number;
    }
  | FileDraft;

export interface FileDraft {
  readonly kind: "file";
  readonly customer: CustomerRef;
  readonly purpose: FilePurpose;
  /** Of documents: what they show. */
  readonly shows?: Schemas["DocumentKind"];
  readonly fileName: string;
  readonly contentType: string;
  /** In bytes. */
  readonly size: number;
}

/**
 * How a capture stands. `waiting` also covers what is being sent; `refused` waits for the person who captured it; `rejected` is a
 * file that came and was found wanting.
 */
export type EntryState =
  | { readonly kind: "waiting" }
  | { readonly kind: "paused" }
  | { readonly kind: "done"; readonly customerId: string }
  | { readonly kind: "refused"; readonly problem: Refusal }
  | { readonly kind: "rejected"; readonly reason: string };

/** A capture on its way. */
export interface Entry {
  readonly id: string;
  /** Captures are sent in the order of these numbers. */
  readonly order: number;
  /** ISO instant. */
  readonly capturedAt: string;
  /** From the moment of capture, so that a lost answer never leads to two of a thing. */
  readonly idempotencyKey: string;
  /** Whom it is about, for people. */
  readonly title: string;
  readonly draft: Draft;
  readonly state: EntryState;
  /** Of the record that the API made for the file: its upload goes on where the request was left. */
  readonly fileId?: string;
}

/** A capture whose key has died with its sign-in: all that is known of it. */
export interface DeadEntry {
  readonly id: string;
  readonly capturedAt: string;
}
