import { environmentWith } from "@onboarding/application";
import { customerRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, customerDirectory, HmacSecret, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { presignedUrls } from "@onboarding/s3";
import { onceRead, readSecret } from "@onboarding/secrets-manager";
import { patchCustomer } from "./edit-customer.ts";
import { Env } from "./env.ts";
import { getCustomer } from "./get-customer.ts";
import { listCustomers } from "./list-customers.ts";
import { postCustomer } from "./register-customer.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

const handlersWith = (secret: HmacSecret) => {
  const deps = { cases: caseStore(table, secret), environment: environmentWith(env.KYC_POLICY) };
  return {
    registerCustomer: postCustomer({ ...deps, files: presignedUrls({ bucketName: env.BUCKET_NAME }) }),
    listCustomers: listCustomers(customerDirectory(table, secret), env.KYC_POLICY),
    getCustomer: getCustomer(recordReader(table), env.KYC_POLICY),
    editCustomer: patchCustomer(deps),
  };
};

export const handler = httpFunction(
  customerRoutes,
  onceRead(() => readSecret(env.HMAC_SECRET_ID, HmacSecret), handlersWith),
);
