import { createHash, createHmac } from "node:crypto";

/** Whom deliveries are about. */
export interface AboutApplicant {
  readonly customerId: string;
  readonly applicantId: string;
  readonly levelName: string;
}

/** What a delivery says. */
export interface Said {
  readonly type: string;
  readonly at: Date;
  readonly verdict?: object;
  /** Fields of the payload that a test wants to be others. */
  readonly change?: object;
}

const statuses: Readonly<Record<string, string>> = {
  applicantCreated: "init",
  applicantReset: "init",
  applicantPending: "pending",
  applicantPrechecked: "queued",
  applicantOnHold: "onHold",
  applicantAwaitingUser: "awaitingUser",
  applicantReviewed: "completed",
};

const payloadOf = (about: AboutApplicant, { type, at, verdict, change }: Said): object => ({
  applicantId: about.applicantId,
  inspectionId: "66f0c1d2a3b4c5d6e7f80913",
  applicantType: "individual",
  correlationId: createHash("md5")
    .update(`${type}${at.toISOString()}${JSON.stringify(verdict)}`)
    .digest("hex"),
  levelName: about.levelName,
  sandboxMode: true,
  externalUserId: about.customerId,
  type,
  ...(verdict && { reviewResult: verdict }),
  reviewStatus: statuses[type] ?? "pending",
  createdAt: `${at.toISOString().slice(0, 19).replace("T", " ")}+0000`,
  createdAtMs: at.toISOString().slice(0, 23).replace("T", " "),
  clientId: "acme.test",
  ...change,
});

export interface SignedDelivery {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A text as Sumsub would send it. */
export const signed = (body: string, secret: string): SignedDelivery => ({
  body,
  headers: {
    "content-type": "application/json",
    "x-payload-digest": createHmac("sha256", secret).update(body).digest("hex"),
    "x-payload-digest-alg": "HMAC_SHA256_HEX",
  },
});

/** A delivery as Sumsub would send it. */
export const signedDelivery = (about: AboutApplicant, said: Said, secret: string): SignedDelivery =>
  signed(JSON.stringify(payloadOf(about, said)), secret);
