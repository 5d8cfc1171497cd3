import { environmentWith } from "@onboarding/application";
import { addressRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { postAddress } from "./add-address.ts";
import { deleteAddress } from "./delete-address.ts";
import { patchAddress } from "./edit-address.ts";
import { Env } from "./env.ts";
import { getAddress } from "./get-address.ts";
import { listAddresses } from "./list-addresses.ts";
import { postAddressVerification } from "./verify-address.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const deps = { cases: caseStore(table), environment: environmentWith(env.KYC_POLICY) };

export const handler = httpFunction(addressRoutes, {
  addAddress: postAddress(deps),
  listAddresses: listAddresses(deps.cases),
  getAddress: getAddress(recordReader(table)),
  editAddress: patchAddress(deps),
  deleteAddress: deleteAddress(deps),
  verifyAddress: postAddressVerification(deps),
});
