import type { Capability } from "@onboarding/contracts";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import { Env as CustomersEnv } from "../../functions/customers/env.ts";
import { Env as HealthEnv } from "../../functions/health/env.ts";
import { Env as IdentityVerificationEnv } from "../../functions/identity-verification/env.ts";
import { Env as KycEnv } from "../../functions/kyc/env.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import type { StageSettings } from "../stages/settings.ts";
import { grantIndexes, grantSecret, grantTable } from "./grants.ts";
import { ServiceFunction } from "./service-function.ts";

export interface ApiFunctionsProps {
  readonly settings: StageSettings;
  readonly data: Pick<DataStack, "table" | "hmacSecret">;
}

/** The functions behind the API, one per capability, each with the grants that it needs and no others. */
export class ApiFunctions extends Construct {
  readonly byCapability: Readonly<Record<Capability, IFunction>>;

  constructor(scope: Construct, id: string, { settings, data: { table, hmacSecret } }: ApiFunctionsProps) {
    super(scope, id);
    const tableName = { TABLE_NAME: table.tableName };

    const customers = new ServiceFunction(this, "Customers", {
      name: "customers",
      env: CustomersEnv,
      environment: { ...tableName, HMAC_SECRET_ID: hmacSecret.secretArn },
      settings,
    });
    grantTable(table, customers, ["dynamodb:GetItem", "dynamodb:PutItem"]);
    grantIndexes(table, customers);
    grantSecret(hmacSecret, customers);

    const identityVerification = new ServiceFunction(this, "IdentityVerification", {
      name: "identity-verification",
      env: IdentityVerificationEnv,
      environment: tableName,
      settings,
    });
    grantTable(table, identityVerification, [
      "dynamodb:GetItem",
      "dynamodb:Query",
      "dynamodb:PutItem",
      "dynamodb:UpdateItem",
    ]);

    const kyc = new ServiceFunction(this, "Kyc", {
      name: "kyc",
      env: KycEnv,
      environment: { ...tableName, KYC_POLICY: JSON.stringify(settings.kycPolicy) },
      settings,
    });
    grantTable(table, kyc, ["dynamodb:Query"]);

    const health = new ServiceFunction(this, "Health", { name: "health", env: HealthEnv, environment: {}, settings });

    this.byCapability = { customers, "identity-verification": identityVerification, kyc, health };
  }
}
