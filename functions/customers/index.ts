import { systemEnvironment } from "@onboarding/application";
import { customerRoutes } from "@onboarding/contracts";
import { caseStore, customerDirectory, HmacSecret, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { readSecret } from "@onboarding/secrets-manager";
import { Env } from "./env.ts";
import { getCustomer } from "./get-customer.ts";
import { listCustomers } from "./list-customers.ts";
import { postCustomer } from "./register-customer.ts";

const env = Env.parse(process.env);
const table = openTable(env.TABLE_NAME);
const cases = caseStore(table, await readSecret(env.HMAC_SECRET_ID, HmacSecret));

export const handler = httpFunction(customerRoutes, {
  registerCustomer: postCustomer({ cases, environment: systemEnvironment }),
  listCustomers: listCustomers(customerDirectory(table)),
  getCustomer: getCustomer(recordReader(table)),
});
