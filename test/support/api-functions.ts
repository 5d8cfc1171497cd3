import {
  addressRoutes,
  apiDocsRoutes,
  auditRoutes,
  type Capability,
  customerRoutes,
  customerStatusRoutes,
  depositAccountRoutes,
  erasureRoutes,
  familyRelationRoutes,
  fileRoutes,
  identityCheckRoutes,
  identityVerificationRoutes,
  introducerRoutes,
  kycRoutes,
  meRoutes,
  onlineUserRoutes,
  sumsubWebhookRoutes,
  verificationRoutes,
} from "@onboarding/contracts";
import { KycPolicy } from "@onboarding/domain";
import { httpFunction } from "@onboarding/http";
import { passwordHasher } from "@onboarding/keycloak";
import { postAddress } from "../../functions/addresses/add-address.ts";
import { deleteAddress } from "../../functions/addresses/delete-address.ts";
import { patchAddress } from "../../functions/addresses/edit-address.ts";
import { getAddress } from "../../functions/addresses/get-address.ts";
import { listAddresses } from "../../functions/addresses/list-addresses.ts";
import { postAddressVerification } from "../../functions/addresses/verify-address.ts";
import { apiDocsHandlers } from "../../functions/api-docs/api-docs-handlers.ts";
import { listAuditEntries } from "../../functions/audit/list-audit-entries.ts";
import { customerStatusHandlers } from "../../functions/customer-status/change-status.ts";
import { patchCustomer } from "../../functions/customers/edit-customer.ts";
import { getCustomer } from "../../functions/customers/get-customer.ts";
import { listCustomers } from "../../functions/customers/list-customers.ts";
import { postCustomer } from "../../functions/customers/register-customer.ts";
import { postDepositAccountClosing } from "../../functions/deposit-account/close-deposit-account.ts";
import { getDepositAccount } from "../../functions/deposit-account/get-deposit-account.ts";
import { erasureHandlers } from "../../functions/erasure/erasure-handlers.ts";
import { postFamilyRelation } from "../../functions/family-relations/add-family-relation.ts";
import { deleteFamilyRelation } from "../../functions/family-relations/delete-family-relation.ts";
import { patchFamilyRelation } from "../../functions/family-relations/edit-family-relation.ts";
import { getFamilyRelation } from "../../functions/family-relations/get-family-relation.ts";
import { listFamilyRelations } from "../../functions/family-relations/list-family-relations.ts";
import { fileHandlers } from "../../functions/files/file-handlers.ts";
import { handler as health } from "../../functions/health/index.ts";
import { identityCheckHandlers } from "../../functions/identity-check/identity-check-handlers.ts";
import { postIdentityDecision } from "../../functions/identity-verification/decide-identity-verification.ts";
import { getIdentityVerification } from "../../functions/identity-verification/get-identity-verification.ts";
import { postIntroducer } from "../../functions/introducer/assign-introducer.ts";
import { postIntroducerDecision } from "../../functions/introducer/decide-introducer.ts";
import { patchIntroducer } from "../../functions/introducer/edit-introducer.ts";
import { getIntroducer } from "../../functions/introducer/get-introducer.ts";
import { deleteIntroducer } from "../../functions/introducer/remove-introducer.ts";
import { postEvaluation } from "../../functions/kyc/evaluate-now.ts";
import { getCase } from "../../functions/kyc/get-case.ts";
import { getKyc } from "../../functions/kyc/get-kyc.ts";
import { getOwnKyc } from "../../functions/me/get-own-kyc.ts";
import { getOwnProfile } from "../../functions/me/get-own-profile.ts";
import { onlineUserTransitions } from "../../functions/online-user/change-online-user.ts";
import { postOnlineUser } from "../../functions/online-user/create-online-user.ts";
import { getOnlineUser } from "../../functions/online-user/get-online-user.ts";
import { putPassword } from "../../functions/online-user/set-password.ts";
import { receiveDelivery } from "../../functions/sumsub-webhook/receive-delivery.ts";
import { listReasonCodes } from "../../functions/verifications/list-reason-codes.ts";
import { listVerifications } from "../../functions/verifications/list-verifications.ts";
import type { ApiHandler } from "./api-event.ts";
import { testEnvironment } from "./environment.ts";
import type { InMemoryCases } from "./in-memory-cases.ts";
import { inMemoryFiles } from "./in-memory-files.ts";
import { inMemoryIdentityChecker } from "./in-memory-identity-checker.ts";

const passwords = passwordHasher();
const policy = KycPolicy.parse({ ruleSet: "test" });

/** The function of every capability, on cases in memory; a new capability does not compile until it is here. */
export const apiFunctions = (cases: InMemoryCases): Readonly<Record<Capability, ApiHandler>> => {
  const deps = { cases, environment: testEnvironment({ now: () => new Date() }) };
  const files = inMemoryFiles();
  return {
    addresses: httpFunction(addressRoutes, {
      addAddress: postAddress(deps),
      listAddresses: listAddresses(cases),
      getAddress: getAddress(cases),
      editAddress: patchAddress(deps),
      deleteAddress: deleteAddress(deps),
      verifyAddress: postAddressVerification(deps),
    }),
    "api-docs": httpFunction(
      apiDocsRoutes,
      apiDocsHandlers({
        document: '{"openapi":"3.1.1"}',
        readFile: (name) => `/* ${name} */`,
        issuer: "https://id.test/realms/onboarding",
        clientId: "onboarding-app",
        hasPage: true,
      }),
    ),
    audit: httpFunction(auditRoutes, { listAuditEntries: listAuditEntries(cases.trail) }),
    "customer-status": httpFunction(customerStatusRoutes, customerStatusHandlers(deps)),
    customers: httpFunction(customerRoutes, {
      registerCustomer: postCustomer({ ...deps, files }),
      listCustomers: listCustomers(cases.directory, policy),
      getCustomer: getCustomer(cases, policy),
      editCustomer: patchCustomer(deps),
    }),
    "deposit-account": httpFunction(depositAccountRoutes, {
      getDepositAccount: getDepositAccount(cases),
      closeDepositAccount: postDepositAccountClosing(deps),
    }),
    erasure: httpFunction(erasureRoutes, erasureHandlers(deps)),
    "family-relations": httpFunction(familyRelationRoutes, {
      addFamilyRelation: postFamilyRelation(deps),
      listFamilyRelations: listFamilyRelations(cases),
      getFamilyRelation: getFamilyRelation(cases),
      editFamilyRelation: patchFamilyRelation(deps),
      deleteFamilyRelation: deleteFamilyRelation(deps),
    }),
    files: httpFunction(fileRoutes, fileHandlers({ ...deps, records: cases, files, maximumFiles: 100 })),
    health,
    "identity-check": httpFunction(
      identityCheckRoutes,
      identityCheckHandlers({ ...deps, checker: inMemoryIdentityChecker() }),
    ),
    "identity-verification": httpFunction(identityVerificationRoutes, {
      getIdentityVerification: getIdentityVerification(cases),
      decideIdentityVerification: postIdentityDecision(deps),
    }),
    introducer: httpFunction(introducerRoutes, {
      assignIntroducer: postIntroducer(deps),
      getIntroducer: getIntroducer(cases),
      editIntroducer: patchIntroducer(deps),
      removeIntroducer: deleteIntroducer(deps),
      decideIntroducer: postIntroducerDecision(deps),
    }),
    kyc: httpFunction(kycRoutes, {
      getKyc: getKyc(cases, policy),
      evaluateNow: postEvaluation({ ...deps, policy }),
      getCase: getCase(cases, policy, deps.environment),
    }),
    "sumsub-webhook": httpFunction(sumsubWebhookRoutes, {
      receiveSumsubDelivery: receiveDelivery({
        ...deps,
        webhookSecrets: ["whsec-test"],
        algorithms: ["HMAC_SHA256_HEX"],
        takesSandbox: true,
      }),
    }),
    me: httpFunction(meRoutes, { getOwnProfile: getOwnProfile(deps, policy), getOwnKyc: getOwnKyc(deps, policy) }),
    "online-user": httpFunction(onlineUserRoutes, {
      createOnlineUser: postOnlineUser({ ...deps, passwords, fingerprintKey: "k".repeat(64) }),
      getOnlineUser: getOnlineUser(cases),
      ...onlineUserTransitions(deps),
      setPassword: putPassword({ ...deps, passwords }),
    }),
    verifications: httpFunction(verificationRoutes, {
      listVerifications: listVerifications(cases.queue),
      listReasonCodes: listReasonCodes(),
    }),
  };
};
