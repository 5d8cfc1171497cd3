import { environmentWith } from "@onboarding/application";
import { customerRoutes } from "@onboarding/contracts";
import { caseStore, customerDirectory, HmacSecret, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { presignedUrls } from "@onboarding/s3";
import { readSecret } from "@onboarding/secrets-manager";
import { patchCustomer } from "./edit-customer.ts";
import { Env } from "./env.ts";
import { getCustomer } from "./get-customer.ts";
import { listCustomers } from "./list-customers.ts";
import { postCustomer } from "./register-customer.ts";

const env = Env.parse(process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const secret = await readSecret(env.HMAC_SECRET_ID, HmacSecret);
const deps = { cases: caseStore(table, secret), environment: environmentWith(env.KYC_POLICY) };

export const handler = httpFunction(customerRoutes, {
  registerCustomer: postCustomer({ ...deps, files: presignedUrls({ bucketName: env.BUCKET_NAME }) }),
  listCustomers: listCustomers(customerDirectory(table, secret), env.KYC_POLICY),
  getCustomer: getCustomer(recordReader(table), env.KYC_POLICY),
  editCustomer: patchCustomer(deps),
});
