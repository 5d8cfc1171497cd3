import { environmentWith } from "@onboarding/application";
import { introducerRoutes } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { caseStore, openTable, recordReader } from "@onboarding/dynamodb";
import { httpFunction } from "@onboarding/http";
import { openVault } from "@onboarding/key-vault";
import { postIntroducer } from "./assign-introducer.ts";
import { postIntroducerDecision } from "./decide-introducer.ts";
import { patchIntroducer } from "./edit-introducer.ts";
import { Env } from "./env.ts";
import { getIntroducer } from "./get-introducer.ts";
import { deleteIntroducer } from "./remove-introducer.ts";

const env = parsedOnce(Env, process.env);
const table = { ...openTable(env.TABLE_NAME), keys: openVault(env) };
const deps = { cases: caseStore(table), environment: environmentWith(env.KYC_POLICY) };

export const handler = httpFunction(introducerRoutes, {
  assignIntroducer: postIntroducer(deps),
  getIntroducer: getIntroducer(recordReader(table)),
  editIntroducer: patchIntroducer(deps),
  removeIntroducer: deleteIntroducer(deps),
  decideIntroducer: postIntroducerDecision(deps),
});
