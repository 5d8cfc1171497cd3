import { CustomerId } from "@onboarding/domain";
import { ELIGIBLE, seedAccount, seedFields } from "../seeding.ts";
import { etag, type Tour, type Toured } from "./tour.ts";

const c = "/v1/customers/{customerId}";
export const ACCOUNT = "100000000001";

/** Every route of addresses. */
export const driveAddresses = async ({ drive, agent, verifier }: Tour, { path }: Toured): Promise<void> => {
  const address = `${path}/addresses/PERMANENT`;
  const posted = await drive(`POST ${c}/addresses`, () =>
    agent.post(`${path}/addresses`, { type: "PERMANENT", line1: "House 1" }),
  );
  await drive(`GET ${c}/addresses`, () => agent.get(`${path}/addresses`));
  await drive(`GET ${c}/addresses/{type}`, () => agent.get(address));
  const moved = await drive(`PATCH ${c}/addresses/{type}`, () =>
    agent.patch(address, { line1: "House 2" }, etag(posted)),
  );
  const confirmed = await drive(`POST ${c}/addresses/{type}/verification`, () =>
    verifier.post(`${address}/verification`, { decision: "VERIFIED" }, etag(moved)),
  );
  await drive(`DELETE ${c}/addresses/{type}`, () => agent.delete(address, etag(confirmed)));
};

/** Every route of family relations. */
export const driveRelations = async ({ drive, agent }: Tour, { path }: Toured): Promise<void> => {
  const brother = {
    relationType: "BROTHER",
    name: "Karim",
    identificationType: "NID",
    identificationNumber: "1234567890",
  };
  const related = await drive(`POST ${c}/family-relations`, () => agent.post(`${path}/family-relations`, brother));
  const relation = `${path}/family-relations/${related.body.relationId}`;
  await drive(`GET ${c}/family-relations`, () => agent.get(`${path}/family-relations`));
  await drive(`GET ${c}/family-relations/{relationId}`, () => agent.get(relation));
  const renamed = await drive(`PATCH ${c}/family-relations/{relationId}`, () =>
    agent.patch(relation, { name: "Rahim", identificationNumber: "1234567891" }, etag(related)),
  );
  await drive(`DELETE ${c}/family-relations/{relationId}`, () => agent.delete(relation, etag(renamed)));
};

/** Every route of introducers. */
export const driveIntroducer = async (tour: Tour, { path }: Toured): Promise<void> => {
  const { drive, agent, verifier, deps, register } = tour;
  const introducerId = CustomerId.parse((await register()).body.customerId);
  await seedFields(deps, introducerId, ELIGIBLE);
  await seedAccount(deps, introducerId, { accountNo: ACCOUNT, status: "OPEN" });
  const introducer = `${path}/introducer`;
  const assigned = await drive(`POST ${c}/introducer`, () => agent.post(introducer, { introducerId }));
  await drive(`GET ${c}/introducer`, () => agent.get(introducer));
  const edited = await drive(`PATCH ${c}/introducer`, () =>
    agent.patch(introducer, { accountNo: ACCOUNT }, etag(assigned)),
  );
  const verified = await drive(`POST ${c}/introducer/verification`, () =>
    verifier.post(`${introducer}/verification`, { decision: "VERIFIED" }, etag(edited)),
  );
  await drive(`DELETE ${c}/introducer`, () => agent.delete(introducer, etag(verified)));
};
