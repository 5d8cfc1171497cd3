import type { Ports } from "@onboarding/local-cloud";
import type { LaptopServices } from "../infra/stages/stages.ts";

/** Where everything of a laptop on these ports is to be had. */
export const servicesOn = (ports: Ports): LaptopServices => {
  const at = (part: keyof Ports): string => `http://127.0.0.1:${ports[part]}`;
  return {
    issuer: `${at("identity")}/realms/onboarding`,
    sumsubUrl: at("sumsub"),
    apiUrl: at("api"),
    filesUrl: at("s3"),
    deskUrl: at("desk"),
  };
};
