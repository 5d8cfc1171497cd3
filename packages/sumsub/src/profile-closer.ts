import type { ProfileCloser } from "@onboarding/application";
import * as z from "zod";
import { applicantPath, findApplicant } from "./find-applicant.ts";
import { type HttpClientOptions, httpClient } from "./http-client.ts";

/** Deactivates profiles at Sumsub. One that is deactivated already is so again. */
export const profileCloser = (options: HttpClientOptions): ProfileCloser => {
  const client = httpClient(options);
  return {
    async deactivate(customerId, signal) {
      const found = await findApplicant(client, customerId, signal);
      if (!found) return false;
      const target = `${applicantPath(found.id)}/presence/deactivated`;
      await client.call({ operation: "deactivate-applicant", method: "PATCH", target }, z.unknown(), signal);
      return true;
    },
  };
};
