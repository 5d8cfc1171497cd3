/**
 * Who may call what, written by hand from the roles table of the requirements and not from the code that is tested:
 * docs/security.md shows the same. `everyone`: no token is needed.
 */
const WRITES = "agent, admin";
const READS = "agent, verifier, admin, service";
const DECIDES = "verifier, admin";
const ADMINISTERS = "admin";

const c = "/v1/customers/{customerId}";

const fileRoles = ["photos", "signatures", "documents"].flatMap((files) => [
  [`POST ${c}/${files}`, WRITES],
  [`GET ${c}/${files}`, READS],
  [`GET ${c}/${files}/{fileId}`, READS],
  [`POST ${c}/${files}/{fileId}/upload-link`, WRITES],
  [`GET ${c}/${files}/{fileId}/link`, READS],
  [`POST ${c}/${files}/{fileId}/archive`, WRITES],
  [`DELETE ${c}/${files}/{fileId}`, WRITES],
]);

export const routeRoles: Readonly<Record<string, string>> = {
  "POST /v1/customers": WRITES,
  "GET /v1/customers": READS,
  [`GET ${c}`]: READS,
  [`PATCH ${c}`]: WRITES,
  [`GET ${c}/case`]: READS,
  [`GET ${c}/kyc`]: READS,
  [`POST ${c}/kyc/evaluation`]: ADMINISTERS,
  [`GET ${c}/deposit-account`]: READS,
  [`POST ${c}/deposit-account/close`]: ADMINISTERS,
  [`GET ${c}/audit`]: DECIDES,
  [`POST ${c}/suspend`]: ADMINISTERS,
  [`POST ${c}/reinstate`]: ADMINISTERS,
  [`POST ${c}/deactivate`]: ADMINISTERS,
  [`POST ${c}/reactivate`]: ADMINISTERS,
  [`POST ${c}/close`]: ADMINISTERS,
  [`POST ${c}/reopen`]: ADMINISTERS,
  [`POST ${c}/erase`]: ADMINISTERS,
  [`POST ${c}/legal-hold`]: ADMINISTERS,
  [`POST ${c}/legal-hold/release`]: ADMINISTERS,
  [`POST ${c}/addresses`]: WRITES,
  [`GET ${c}/addresses`]: READS,
  [`GET ${c}/addresses/{type}`]: READS,
  [`PATCH ${c}/addresses/{type}`]: WRITES,
  [`DELETE ${c}/addresses/{type}`]: WRITES,
  [`POST ${c}/addresses/{type}/verification`]: DECIDES,
  [`POST ${c}/family-relations`]: WRITES,
  [`GET ${c}/family-relations`]: READS,
  [`GET ${c}/family-relations/{relationId}`]: READS,
  [`PATCH ${c}/family-relations/{relationId}`]: WRITES,
  [`DELETE ${c}/family-relations/{relationId}`]: WRITES,
  ...Object.fromEntries(fileRoles),
  [`POST ${c}/introducer`]: WRITES,
  [`GET ${c}/introducer`]: READS,
  [`PATCH ${c}/introducer`]: WRITES,
  [`DELETE ${c}/introducer`]: WRITES,
  [`POST ${c}/introducer/verification`]: DECIDES,
  [`GET ${c}/identity-verification`]: READS,
  [`POST ${c}/identity-verification/decision`]: DECIDES,
  [`POST ${c}/identity-verification`]: WRITES,
  [`POST ${c}/identity-verification/link`]: WRITES,
  [`POST ${c}/identity-verification/access-token`]: WRITES,
  [`POST ${c}/online-user`]: WRITES,
  [`GET ${c}/online-user`]: READS,
  [`POST ${c}/online-user/suspend`]: ADMINISTERS,
  [`POST ${c}/online-user/reinstate`]: ADMINISTERS,
  [`POST ${c}/online-user/close`]: ADMINISTERS,
  [`PUT ${c}/online-user/password`]: WRITES,
  "GET /v1/me": "customer",
  "GET /v1/me/kyc": "customer",
  "GET /v1/verifications": DECIDES,
  "GET /v1/reason-codes": READS,
  "GET /health": "everyone",
  "GET /openapi.json": "everyone",
  "GET /docs": "everyone",
  "GET /docs/{file}": "everyone",
  // Its digest is what shows who sends it.
  "POST /webhooks/sumsub": "everyone",
};
