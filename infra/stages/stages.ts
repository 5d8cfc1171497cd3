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
  logRetentionDays: 365,
});

/** The stages that can be deployed, by name. */
export const stages: Readonly<Record<string, StageSettings>> = { dev, prod };

/** The laptop: the identity provider and the Sumsub simulator listen on ports of their own choosing. */
export const laptopStage = (issuer: string, sumsubUrl: string): StageSettings =>
  StageSettings.parse({
    name: "laptop",
    region: "eu-central-1",
    identity: { issuer, audience: ["onboarding-api"] },
    corsOrigins: ["http://localhost:5173", "http://127.0.0.1:5173"],
    sumsub: { baseUrl: sumsubUrl, takesSandboxEvents: true },
    logRetentionDays: 7,
    keepsData: false,
  });
