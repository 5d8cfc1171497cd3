import { CustomerId } from "@onboarding/domain";
import { ELIGIBLE, seedAccount, seedFields } from "../seeding.ts";
import { ACCOUNT, driveAddresses, driveIntroducer, driveRelations } from "./records.ts";
import { driveFiles, driveIdentityCheck, driveOnlineUser } from "./services.ts";
import { etag, type Tour, type Toured } from "./tour.ts";

const c = "/v1/customers/{customerId}";
const REASON = { reason: "Asked for by the customer." };

/** Goes through every route of the API. Nothing else may touch the cases meanwhile. */
export const driveEveryRoute = async (tour: Tour): Promise<void> => {
  const { drive, agent, register } = tour;
  const registered = await drive("POST /v1/customers", register);
  const id = CustomerId.parse(registered.body.customerId);
  const path = `/v1/customers/${id}`;
  await drive("GET /v1/customers", () => agent.get("/v1/customers?status=PENDING"));
  await drive(`GET ${c}`, () => agent.get(path));
  await drive(`PATCH ${c}`, () => agent.patch(path, { name: "Amina Khan" }, etag(registered)));

  const customer = { id, path };
  await driveAddresses(tour, customer);
  await driveRelations(tour, customer);
  await driveFiles(tour, customer);
  await driveOnlineUser(tour, customer);
  await driveIntroducer(tour, customer);
  await driveIdentityCheck(tour, customer);
  await driveJudgement(tour, customer);
  await driveStatus(tour, customer);
};

const driveJudgement = async ({ drive, agent, verifier, admin }: Tour, { path }: Toured): Promise<void> => {
  const identity = await drive(`GET ${c}/identity-verification`, () => agent.get(`${path}/identity-verification`));
  const final = { decision: "REJECTED", reasonCodes: ["SUSPECTED_FORGERY"], rejectType: "FINAL" };
  await drive(`POST ${c}/identity-verification/decision`, () =>
    verifier.post(`${path}/identity-verification/decision`, final, etag(identity)),
  );
  await drive(`POST ${c}/kyc/evaluation`, () => admin.post(`${path}/kyc/evaluation`, undefined));
  for (const part of ["case", "kyc", "audit"]) await drive(`GET ${c}/${part}`, () => admin.get(`${path}/${part}`));
  await drive("GET /v1/verifications", () => verifier.get("/v1/verifications?kind=IDENTITY"));
  await drive("GET /v1/reason-codes", () => agent.get("/v1/reason-codes"));
  await drive("GET /health", () => agent.get("/health"));
  await drive("GET /openapi.json", () => agent.get("/openapi.json"));
  await drive("GET /docs", () => agent.get("/docs"));
  await drive("GET /docs/{file}", () => agent.get("/docs/start.js"));
};

const driveStatus = async ({ drive, admin, deps }: Tour, { id, path }: Toured): Promise<void> => {
  const administer = async (transition: string): Promise<void> => {
    const before = await admin.get(path);
    await drive(`POST ${c}/${transition}`, () => admin.post(`${path}/${transition}`, REASON, etag(before)));
  };
  for (const transition of ["reopen", "suspend", "reinstate"]) await administer(transition);
  await seedFields(deps, id, ELIGIBLE);
  for (const transition of ["deactivate", "reactivate"]) await administer(transition);
  await seedAccount(deps, id, { accountNo: ACCOUNT, status: "OPEN" });
  const account = await drive(`GET ${c}/deposit-account`, () => admin.get(`${path}/deposit-account`));
  await drive(`POST ${c}/deposit-account/close`, () =>
    admin.post(`${path}/deposit-account/close`, undefined, etag(account)),
  );
  await administer("close");
  for (const change of ["legal-hold", "legal-hold/release", "erase"]) await administer(change);
};
