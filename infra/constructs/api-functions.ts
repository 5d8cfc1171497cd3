import type { Capability } from "@onboarding/contracts";
import { INCOMING_PREFIX, KEPT_PREFIX } from "@onboarding/domain";
import { waitingIndex } from "@onboarding/dynamodb";
import type { IFunction } from "aws-cdk-lib/aws-lambda";
import { Construct } from "constructs";
import type * as z from "zod";
import { Env as AddressesEnv } from "../../functions/addresses/env.ts";
import { Env as AuditEnv } from "../../functions/audit/env.ts";
import { Env as CustomerStatusEnv } from "../../functions/customer-status/env.ts";
import { Env as CustomersEnv } from "../../functions/customers/env.ts";
import { Env as DepositAccountEnv } from "../../functions/deposit-account/env.ts";
import { Env as FamilyRelationsEnv } from "../../functions/family-relations/env.ts";
import { Env as FilesEnv } from "../../functions/files/env.ts";
import { Env as IdentityVerificationEnv } from "../../functions/identity-verification/env.ts";
import { Env as IntroducerEnv } from "../../functions/introducer/env.ts";
import { Env as KycEnv } from "../../functions/kyc/env.ts";
import { Env as VerificationsEnv } from "../../functions/verifications/env.ts";
import type { DataStack } from "../stacks/data-stack.ts";
import type { StageSettings } from "../stages/settings.ts";
import { erasureFunction } from "./erasure.ts";
import { CHANGES, grantIndexes, grantObjects, grantSecret, grantTable } from "./grants.ts";
import type { KeyVault } from "./key-vault.ts";
import { onlineFunctions } from "./online-functions.ts";
import { openFunctions } from "./open-functions.ts";
import { ServiceFunction } from "./service-function.ts";
import { SumsubFunctions } from "./sumsub-functions.ts";
import { grantMakingKeys, openingWhereTold } from "./vault-grants.ts";

export interface ApiFunctionsProps {
  readonly settings: StageSettings;
  readonly data: Pick<DataStack, "table" | "vault" | "uploads" | "hmacSecret" | "sumsubSecret">;
}

/** To read and to take away single records, under conditions on items outside of the case. */
const REFERRING = ["dynamodb:GetItem", "dynamodb:DeleteItem", "dynamodb:ConditionCheckItem"] as const;

/** Makes functions in a scope; whoever is told where the vault is may open what is sealed. */
const functionMaker =
  (scope: Construct, settings: StageSettings, vault: KeyVault) =>
  <Env extends z.ZodObject>(
    name: Capability,
    env: Env,
    environment: Readonly<Record<keyof z.input<Env>, string>>,
  ): ServiceFunction<Env> => {
    const fn = new ServiceFunction(scope, constructId(name), { name, env, environment, settings });
    return openingWhereTold(vault, fn, environment);
  };

/** The functions behind the API, one per capability, each with the grants that it needs and no others. */
export class ApiFunctions extends Construct {
  readonly byCapability: Readonly<Record<Capability, IFunction>>;

  constructor(scope: Construct, id: string, { settings, data }: ApiFunctionsProps) {
    super(scope, id);
    const { table, vault, uploads, hmacSecret, sumsubSecret } = data;
    const secretId = hmacSecret.secretArn;
    const opening = { ...vault.environment, TABLE_NAME: table.tableName };
    const judging = { ...opening, KYC_POLICY: JSON.stringify(settings.kycPolicy) };
    const make = functionMaker(this, settings, vault);

    const customers = make("customers", CustomersEnv, {
      ...judging,
      HMAC_SECRET_ID: secretId,
      BUCKET_NAME: uploads.bucketName,
    });
    grantTable(table, customers, [...CHANGES, ...REFERRING]);
    grantIndexes(table, customers);
    grantObjects(uploads, customers, INCOMING_PREFIX, ["s3:PutObject"]);
    grantMakingKeys(vault, customers);
    grantSecret(hmacSecret, customers);

    const customerStatus = make("customer-status", CustomerStatusEnv, judging);
    grantTable(table, customerStatus, [...CHANGES, "dynamodb:GetItem"]);

    const audit = make("audit", AuditEnv, { TABLE_NAME: table.tableName });
    grantTable(table, audit, ["dynamodb:Query"]);

    const identityVerification = make("identity-verification", IdentityVerificationEnv, judging);
    grantTable(table, identityVerification, [...CHANGES, "dynamodb:GetItem"]);

    const addresses = make("addresses", AddressesEnv, judging);
    grantTable(table, addresses, [...CHANGES, "dynamodb:GetItem"]);

    const relations = make("family-relations", FamilyRelationsEnv, { ...opening, HMAC_SECRET_ID: secretId });
    grantTable(table, relations, [...CHANGES, ...REFERRING]);
    grantSecret(hmacSecret, relations);

    const introducer = make("introducer", IntroducerEnv, judging);
    grantTable(table, introducer, [...CHANGES, "dynamodb:GetItem", "dynamodb:ConditionCheckItem"]);

    const depositAccount = make("deposit-account", DepositAccountEnv, opening);
    grantTable(table, depositAccount, [...CHANGES, "dynamodb:GetItem"]);

    const files = make("files", FilesEnv, {
      ...opening,
      BUCKET_NAME: uploads.bucketName,
      MAXIMUM_FILES: String(settings.uploads.maximumFilesPerCustomer),
    });
    grantTable(table, files, [...CHANGES, ...REFERRING]);
    grantObjects(uploads, files, INCOMING_PREFIX, ["s3:PutObject", "s3:DeleteObject"]);
    grantObjects(uploads, files, KEPT_PREFIX, ["s3:GetObject", "s3:DeleteObject"]);

    const verifications = make("verifications", VerificationsEnv, opening);
    grantIndexes(table, verifications, waitingIndex.name);

    const kyc = make("kyc", KycEnv, judging);
    grantTable(table, kyc, CHANGES);

    this.byCapability = {
      ...new SumsubFunctions(this, "Sumsub", { settings, table, vault, sumsubSecret }).byCapability,
      audit,
      "customer-status": customerStatus,
      addresses,
      erasure: erasureFunction(this, settings, data),
      "family-relations": relations,
      customers,
      "deposit-account": depositAccount,
      files,
      "identity-verification": identityVerification,
      introducer,
      ...onlineFunctions(this, { settings, data: { table, vault, hmacSecret } }),
      verifications,
      kyc,
      ...openFunctions(this, settings),
    };
  }
}

/** `identity-verification` becomes `IdentityVerification`. */
const constructId = (name: string): string =>
  name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
