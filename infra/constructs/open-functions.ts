import type { IFunction } from "aws-cdk-lib/aws-lambda";
import type { Construct } from "constructs";
import { Env as ApiDocsEnv } from "../../functions/api-docs/env.ts";
import { Env as HealthEnv } from "../../functions/health/env.ts";
import type { StageSettings } from "../stages/settings.ts";
import { ServiceFunction } from "./service-function.ts";

/** The API's functions that anybody may call, and that touch nothing. */
export const openFunctions = (
  scope: Construct,
  settings: StageSettings,
): Readonly<Record<"api-docs" | "health", IFunction>> => ({
  "api-docs": new ServiceFunction(scope, "ApiDocs", {
    name: "api-docs",
    env: ApiDocsEnv,
    environment: {
      ISSUER: settings.identity.issuer,
      DOCS_CLIENT_ID: settings.apiDocs.clientId,
      DOCS_PAGE: settings.apiDocs.page,
    },
    settings,
  }),
  health: new ServiceFunction(scope, "Health", { name: "health", env: HealthEnv, environment: {}, settings }),
});
