import { EVENT_SOURCE } from "@onboarding/contracts";
import { loginChangingEvents } from "@onboarding/domain";
import { Duration } from "aws-cdk-lib";
import { Construct } from "constructs";
import { Env } from "../../functions/provision-login/env.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import type { StageSettings } from "../stages/settings.ts";
import { EventConsumer } from "./event-consumer.ts";
import { grantSecret, grantTable } from "./grants.ts";
import { ServiceFunction } from "./service-function.ts";
import { grantOpening } from "./vault-grants.ts";

export interface LoginProvisioningProps {
  readonly settings: StageSettings;
  readonly data: Pick<DataStack, "table" | "vault" | "bus" | "hmacSecret" | "identityClientSecret">;
}

/** `https://{host}/realms/{realm}` in its two parts. */
const partsOf = (issuer: string): { readonly host: string; readonly realm: string } => {
  const [host = "", realm = ""] = issuer.split("/realms/");
  return { host, realm };
};

/** Brings a customer's login at the identity provider in line after every event that may change what it ought to be. */
export class LoginProvisioning extends Construct {
  constructor(scope: Construct, id: string, { settings, data }: LoginProvisioningProps) {
    super(scope, id);
    const { table, vault, bus, hmacSecret, identityClientSecret } = data;
    const { host, realm } = partsOf(settings.identity.issuer);
    const provisioner = new ServiceFunction(this, "Function", {
      name: "provision-login",
      env: Env,
      environment: {
        ...vault.environment,
        TABLE_NAME: table.tableName,
        HMAC_SECRET_ID: hmacSecret.secretArn,
        KEYCLOAK_URL: settings.identity.adminUrl ?? host,
        KEYCLOAK_REALM: realm,
        KEYCLOAK_SECRET_ID: identityClientSecret.secretArn,
      },
      settings,
      timeout: Duration.minutes(1),
    });
    grantTable(table, provisioner, [
      "dynamodb:Query",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
      "dynamodb:DeleteItem",
    ]);
    grantOpening(vault, provisioner);
    grantSecret(hmacSecret, provisioner);
    grantSecret(identityClientSecret, provisioner);
    new EventConsumer(this, "Events", {
      bus,
      eventPattern: { source: [EVENT_SOURCE], detailType: [...loginChangingEvents] },
      handler: provisioner,
    });
  }
}
