import { systemEnvironment } from "@onboarding/application";
import { familyRelationRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, HmacSecret, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { onceRead, readSecret } from "@onboarding/secrets-manager";
import { postFamilyRelation } from "./add-family-relation.ts";
import { deleteFamilyRelation } from "./delete-family-relation.ts";
import { patchFamilyRelation } from "./edit-family-relation.ts";
import { Env } from "./env.ts";
import { getFamilyRelation } from "./get-family-relation.ts";
import { listFamilyRelations } from "./list-family-relations.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };

const handlersWith = (secret: HmacSecret) => {
  const deps = { cases: caseStore(table, secret), environment: systemEnvironment };
  return {
    addFamilyRelation: postFamilyRelation(deps),
    listFamilyRelations: listFamilyRelations(deps.cases),
    getFamilyRelation: getFamilyRelation(recordReader(table)),
    editFamilyRelation: patchFamilyRelation(deps),
    deleteFamilyRelation: deleteFamilyRelation(deps),
  };
};

export const handler = httpFunction(
  familyRelationRoutes,
  onceRead(() => readSecret(env.HMAC_SECRET_ID, HmacSecret), handlersWith),
);
