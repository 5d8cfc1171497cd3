import { CurrencyCode, KycPolicy } from "@onboarding/domain";
import * as z from "zod";
import { SumsubLevels } from "../../functions/identity-check/env.ts";
import { DigestAlgorithms } from "../../functions/sumsub-webhook/env.ts";

const Throttle = z.strictObject({
  /** A second, over time. */
  rate: z.int().min(1).max(10_000),
  /** At once. */
  burst: z.int().min(1).max(5_000),
});

/** The page of agents, verifiers and admins (docs/desk.md). */
const DeskSettings = z.strictObject({
  /** Where people open it: the API and the bucket let pages of this origin in. */
  origin: z.url().regex(/[^/]$/),
  /** Certificate of the origin's name; CloudFront looks for it in us-east-1. Without one the desk has CloudFront's own name. */
  certificateArn: z
    .string()
    .regex(/^arn:aws:acm:us-east-1:\d{12}:certificate\/[\w-]+$/)
    .optional(),
  /** The public client of the identity provider by which people log in. */
  clientId: z.string().min(1).default("onboarding-desk"),
  /** Where the API is when it has a name of the bank's own. */
  apiUrl: z.url().optional(),
  /** Where the links of uploads lead when not to S3's own name of the bucket. */
  filesUrl: z.url().optional(),
});
export type DeskSettings = z.infer<typeof DeskSettings>;

/** All that differs between two deployments of the product. */
export const StageSettings = z.strictObject({
  /** Part of the stacks' names. */
  name: z.string().regex(/^[a-z][a-z0-9-]{0,19}$/),
  /** Where the data stay. */
  region: z.string().regex(/^[a-z]{2}-[a-z]+-\d$/),
  /** Who signs the access tokens, and for whom they must be made. */
  identity: z.strictObject({
    /** `https://{host}/realms/{realm}`, as Keycloak writes it into its tokens. */
    issuer: z.url().regex(/\/realms\/[^/]+$/),
    audience: z.array(z.string().min(1)).min(1).max(50),
    /** Where Keycloak's Admin API is when not at the issuer's host, without a slash at the end. */
    adminUrl: z.url().optional(),
    /** The client that may manage users; its secret is in Secrets Manager. */
    adminClientId: z.string().min(1).default("onboarding-backend"),
  }),
  /** Web origins that may call the API and upload, besides the desk's. */
  corsOrigins: z.array(z.url()).default([]),
  /** None: the stage has no desk. */
  desk: DeskSettings.optional(),
  apiDocs: z
    .strictObject({
      /** Whether GET /docs shows the page on which the API can be tried; GET /openapi.json is always there. */
      page: z.enum(["on", "off"]).default("on"),
      /** The public client of the identity provider by which people log in on that page. */
      clientId: z.string().min(1).default("onboarding-app"),
    })
    .prefault({}),
  kycPolicy: KycPolicy.prefault({}),
  depositAccount: z.strictObject({ currency: CurrencyCode.default("BDT") }).prefault({}),
  dormancy: z
    .strictObject({
      /** Days without activity after which an active customer is dormant. */
      afterDays: z.int().min(1).max(3650).default(365),
      /** Sources of the events by which account services tell of activity. */
      activitySources: z.array(z.string().min(1).max(256)).min(1).default(["account-services"]),
    })
    .prefault({}),
  /** The account that checks identities; its secrets are in Secrets Manager (docs/connect-sumsub.md). */
  sumsub: z
    .strictObject({
      /** The same for sandbox and production: the app token tells them apart. */
      baseUrl: z.url().default("https://api.sumsub.com"),
      levels: SumsubLevels.prefault({ individual: "id-and-liveness", company: "company-check" }),
      /** Whether events of a Sumsub sandbox count: never where customers are real. */
      takesSandboxEvents: z.boolean().default(false),
      digestAlgorithms: DigestAlgorithms.default(["HMAC_SHA256_HEX", "HMAC_SHA512_HEX"]),
    })
    .prefault({}),
  uploads: z
    .strictObject({
      /** Photos, signatures and documents of one customer, archived ones included: against abuse. */
      maximumFilesPerCustomer: z.int().min(1).max(10_000).default(100),
      /** Whether GuardDuty has to find a file clean before anybody gets to see it. It costs by the gigabyte. */
      malwareScan: z.enum(["off", "guardduty"]).default("off"),
    })
    .prefault({}),
  /** Who is told of alarms; each has to confirm the subscription once. */
  alarmEmails: z.array(z.email()).default([]),
  /** Requests a second, and at once, that the API takes of each route before it answers 429. */
  throttling: z
    .strictObject({
      reads: Throttle.default({ rate: 200, burst: 400 }),
      writes: Throttle.default({ rate: 50, burst: 100 }),
      /** Every one hashes a password. */
      passwords: Throttle.default({ rate: 5, burst: 10 }),
      /** Open to the world; Sumsub sends again what was refused. */
      webhook: Throttle.default({ rate: 20, burst: 40 }),
    })
    .prefault({}),
  logRetentionDays: z.literal([7, 30, 90, 365]).default(90),
  eventArchiveDays: z.int().min(1).max(3650).default(365),
  /** Whether the table, the bucket and the key outlive their stack. */
  keepsData: z.boolean().default(true),
});
export type StageSettings = z.infer<typeof StageSettings>;

/** Web origins that may call the API and upload; none means that only native apps do. */
export const webOrigins = ({ corsOrigins, desk }: StageSettings): readonly string[] =>
  desk ? [...corsOrigins, desk.origin] : corsOrigins;
