import type { components, OnboardingClient } from "@onboarding/client";
import { type Asked, asked } from "../app/asked.ts";
import type { Subject } from "./judged.ts";

export type Decision = components["schemas"]["DecisionRequest"];

/** Sends a decision on the version of the record that was looked at. */
export const decide = (
  client: OnboardingClient,
  { kind, customerId, addressType = "PERMANENT" }: Subject,
  version: number,
  body: Decision,
): Promise<Asked<unknown>> => {
  const header = { "If-Match": `"${version}"` };
  switch (kind) {
    case "IDENTITY": {
      const params = { path: { customerId }, header };
      return asked(client.POST("/v1/customers/{customerId}/identity-verification/decision", { params, body }));
    }
    case "INTRODUCER": {
      const params = { path: { customerId }, header };
      return asked(client.POST("/v1/customers/{customerId}/introducer/verification", { params, body }));
    }
    case "ADDRESS": {
      const params = { path: { customerId, type: addressType }, header };
      return asked(client.POST("/v1/customers/{customerId}/addresses/{type}/verification", { params, body }));
    }
  }
};
