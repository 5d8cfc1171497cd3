import { StageSettings } from "./settings.ts";

/** For trying things out: thrown away with its stack. */
const dev = StageSettings.parse({
  name: "dev",
  region: "eu-central-1",
  identity: { issuer: "https://id.dev.example.com/realms/onboarding", audience: ["onboarding-api"] },
  corsOrigins: ["https://onboarding.dev.example.com"],
  desk: {
    origin: "https://desk.dev.example.com",
    certificateArn: "arn:aws:acm:us-east-1:111122223333:certificate/00000000-0000-4000-8000-000000000001",
  },
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
  desk: {
    origin: "https://desk.example.com",
    certificateArn: "arn:aws:acm:us-east-1:444455556666:certificate/00000000-0000-4000-8000-000000000002",
  },
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
  /** Where the API, the uploads and the desk are to be had. */
  readonly apiUrl: string;
  readonly filesUrl: string;
  readonly deskUrl: string;
  /** Whether the simulated GuardDuty scans uploads; it does unless said otherwise. */
  readonly malwareScan?: StageSettings["uploads"]["malwareScan"];
}

/** The laptop. */
export const laptopStage = ({ issuer, malwareScan = "guardduty", ...services }: LaptopServices): StageSettings => {
  const { sumsubUrl, apiUrl, filesUrl, deskUrl } = services;
  return StageSettings.parse({
    name: "laptop",
    region: "eu-central-1",
    identity: { issuer, audience: ["onboarding-api"] },
    corsOrigins: ["http://localhost:5173", "http://127.0.0.1:5173"],
    desk: { origin: deskUrl, apiUrl, filesUrl },
    uploads: { malwareScan },
    sumsub: { baseUrl: sumsubUrl, takesSandboxEvents: true },
    logRetentionDays: 7,
    keepsData: false,
  });
};
