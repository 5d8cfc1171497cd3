import { sdkToken, sdkTokenByQuery, webLink, webLinkOfLevel } from "./access-endpoints.ts";
import {
  createApplicant,
  findApplicant,
  listLevels,
  moveToLevel,
  patchInfo,
  readApplicant,
  readRequiredDocuments,
  readStatus,
  setPresence,
} from "./applicant-endpoints.ts";
import { addDocument } from "./document-endpoint.ts";
import { type Endpoint, ok } from "./endpoint.ts";
import { approve, reject, requestCheck, resetApplicant, testCompleted } from "./review-endpoints.ts";
import {
  describe,
  giveVerdict,
  listDeliveries,
  moveStatus,
  openLink,
  readSwitches,
  writeSwitches,
} from "./simulator-endpoints.ts";

interface SumsubRoute {
  readonly method: "GET" | "POST" | "PATCH" | "PUT";
  readonly pattern: RegExp;
  readonly endpoint: Endpoint;
}

const route = (method: SumsubRoute["method"], path: string, endpoint: Endpoint): SumsubRoute => ({
  method,
  pattern: new RegExp(`^${path.replaceAll("{id}", "([^/;]+)")}$`),
  endpoint,
});

/** Sumsub's own paths: every request is signed. The first that fits answers. */
export const sumsubRoutes: readonly SumsubRoute[] = [
  route("POST", "/resources/applicants", createApplicant),
  route("GET", "/resources/applicants/-;externalUserId={id}/one", findApplicant),
  route("GET", "/resources/applicants/-/levels", listLevels),
  route("GET", "/resources/applicants/{id}/one", readApplicant),
  route("GET", "/resources/applicants/{id}/status", readStatus),
  route("GET", "/resources/applicants/{id}/requiredIdDocsStatus", readRequiredDocuments),
  route("PATCH", "/resources/applicants/{id}/fixedInfo", patchInfo("fixedInfo")),
  route("PATCH", "/resources/applicants/{id}/info", patchInfo("info")),
  route("POST", "/resources/applicants/{id}/info/idDoc", addDocument),
  route("POST", "/resources/applicants/{id}/moveToLevel", moveToLevel),
  route("POST", "/resources/applicants/{id}/status/pending", requestCheck),
  route("POST", "/resources/applicants/{id}/status/testCompleted", testCompleted),
  route("POST", "/resources/applicants/{id}/reset", resetApplicant),
  route("POST", "/resources/applicants/{id}/-/approve", approve),
  route("POST", "/resources/applicants/{id}/-/reject", reject),
  route("PATCH", "/resources/applicants/{id}/presence/deactivated", setPresence(true)),
  route("PATCH", "/resources/applicants/{id}/presence/activated", setPresence(false)),
  route("POST", "/resources/accessTokens/sdk", sdkToken),
  route("POST", "/resources/accessTokens", sdkTokenByQuery),
  route("POST", "/resources/sdkIntegrations/levels/-/websdkLink", webLink),
  route("POST", "/resources/sdkIntegrations/levels/{id}/websdkLink", webLinkOfLevel),
  route("GET", "/resources/status/api", () => ok({})),
];

/** What Sumsub does not have: unsigned, and for the people at this machine. */
export const simulatorRoutes: readonly SumsubRoute[] = [
  route("GET", "/simulator", describe),
  route("GET", "/simulator/switches", readSwitches),
  route("PUT", "/simulator/switches", writeSwitches),
  route("GET", "/simulator/deliveries", listDeliveries),
  route("POST", "/simulator/applicants/{id}/review", giveVerdict),
  route("POST", "/simulator/applicants/{id}/status", moveStatus),
  route("GET", "/websdk/p/{id}", openLink),
];
