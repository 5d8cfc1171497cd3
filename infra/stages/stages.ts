import { StageSettings } from "./settings.ts";

/** For trying things out: thrown away with its stack. */
const dev = StageSettings.parse({
  name: "dev",
  region: "eu-central-1",
  identity: { issuer: "https://id.dev.example.com/realms/onboarding", audience: ["onboarding-api"] },
  corsOrigins: ["https://onboarding.dev.example.com"],
  sumsub: { takesSandboxEvents: true },
  logRetentionDays: 7,
  eventArchiveDays: 7,
  keepsData: false,
});

/** Real customers. Issuer and origins are the bank's own. */
const prod = StageSettings.parse({
  name: "prod",
  region: "ap-southeast-1",
  identity: { issuer: "https://id.example.com/realms/onboarding", audience: ["onboarding-api"] },
  corsOrigins: ["https://onboarding.example.com"],
  // The page is for trying things out, and here are real customers.
  apiDocs: { page: "off" },
  uploads: { malwareScan: "guardduty" },
  alarmEmails: ["onboarding-on-call@example.com"],
  logRetentionDays: 365,
});

/** The stages that can be deployed, by name. */
export const stages: Readonly<Record<string, StageSettings>> = { dev, prod };

/** What runs beside the laptop's AWS, on ports of its own choosing, and what a test may choose. */
export interface LaptopServices {
  /** Of the identity provider. */
  readonly issuer: string;
  /** Where the Sumsub simulator answers. */
  readonly sumsubUrl: string;
  /** Whether the simulated GuardDuty scans uploads; it does unless said otherwise. */
  readonly malwareScan?: StageSettings["uploads"]["malwareScan"];
}

/** The laptop. */
export const laptopStage = ({ issuer, sumsubUrl, malwareScan = "guardduty" }: LaptopServices): StageSettings =>
  StageSettings.parse({
    name: "laptop",
    region: "eu-central-1",
    identity: { issuer, audience: ["onboarding-api"] },
    corsOrigins: ["http://localhost:5173", "http://127.0.0.1:5173"],
    uploads: { malwareScan },
    sumsub: { baseUrl: sumsubUrl, takesSandboxEvents: true },
    logRetentionDays: 7,
    keepsData: false,
  });
