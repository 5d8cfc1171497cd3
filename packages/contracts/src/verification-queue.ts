import {
  AddressType,
  type CaseRecord,
  CustomerId,
  Instant,
  lazySchema,
  ReasonCode,
  VerificationKind,
} from "@onboarding/domain";
import * as z from "zod";
import { AddressView } from "./addresses.ts";
import { IntroducerView } from "./introducers.ts";
import { pageOf, pageParameters } from "./page.ts";
import { IdentityVerificationView, shownIdentityVerification } from "./verifications.ts";

/** GET /v1/verifications */
export const ListVerificationsQuery = lazySchema(() =>
  z.strictObject({
    kind: VerificationKind,
    ...pageParameters,
  }),
);

const waiting = <Kind extends VerificationKind, Record extends z.ZodType>(kind: Kind, record: Record) =>
  z.object({
    kind: z.literal(kind),
    customerId: CustomerId,
    since: Instant,
    /** Of the record: what a decision names with If-Match. */
    version: z.int().positive(),
    /** Where the record is. */
    path: z.string(),
    record,
  });

/** A record that waits for a verifier. */
export const WaitingVerification = lazySchema(() =>
  z.discriminatedUnion("kind", [
    waiting("ADDRESS", AddressView).extend({ addressType: AddressType }),
    waiting("INTRODUCER", IntroducerView),
    waiting("IDENTITY", IdentityVerificationView),
  ]),
);
export type WaitingVerification = z.infer<typeof WaitingVerification>;

const pathBelow = ({ kind, record }: CaseRecord): string => {
  switch (kind) {
    case "address":
      return `addresses/${record.type}`;
    case "introducer":
      return "introducer";
    case "identityVerification":
      return "identity-verification";
    default:
      throw new TypeError(`a record of kind ${kind} waits for no verifier`);
  }
};

/** The view of a waiting record. */
export const waitingVerification = (
  customerId: CustomerId,
  { kind, since }: { readonly kind: VerificationKind; readonly since: Instant },
  stored: CaseRecord,
): WaitingVerification =>
  WaitingVerification.parse({
    kind,
    customerId,
    since,
    version: stored.record.version,
    ...(stored.kind === "address" && { addressType: stored.record.type }),
    path: `/v1/customers/${customerId}/${pathBelow(stored)}`,
    // Only those who decide read the queue.
    record:
      stored.kind === "identityVerification" ? shownIdentityVerification(stored.record, ["verifier"]) : stored.record,
  });

export const VerificationPage = lazySchema(() => pageOf(WaitingVerification));

/** GET /v1/reason-codes: the catalogue of what a rejection can give as its reason. */
export const ReasonCodeList = lazySchema(() =>
  z.object({ items: z.array(z.object({ code: ReasonCode, description: z.string() })) }),
);
