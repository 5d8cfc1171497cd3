import { type components, unwrap } from "@onboarding/client";
import type { Invented } from "./invent-customer.ts";
import { judgeCustomer } from "./judge-customer.ts";
import type { Planting } from "./planting.ts";

type Schemas = components["schemas"];

/** A customer who is there now; `since`: when they were registered. */
export interface Planted {
  readonly customerId: string;
  readonly since: string;
}

/** The customer, whether they are registered now or were long ago. */
const register = async (planting: Planting, { index, registration }: Invented): Promise<Planted> => {
  const { agent } = planting.staff;
  const header = { "Idempotency-Key": planting.keyOf(index, "register") };
  const { data, error } = await agent.POST("/v1/customers", { body: registration, params: { header } });
  if (data) return { customerId: data.customerId, since: data.createdAt };
  // The key is forgotten after a day; the document is not.
  if (error.code !== "identification-already-registered") return unwrap({ error });
  const { identificationType, identificationNumber } = registration;
  const query = { identificationType, identificationNumber };
  const [known] = unwrap(await agent.GET("/v1/customers", { params: { query } })).items;
  if (!known) throw new Error("a customer is registered already, and cannot be found");
  return { customerId: known.customerId, since: known.createdAt };
};

const readCase = async ({ staff }: Planting, customerId: string): Promise<Schemas["Case"]> =>
  unwrap(await staff.verifier.GET("/v1/customers/{customerId}/case", { params: { path: { customerId } } }));

/** What an agent enters, each part only where the case lacks it. */
const enterEvidence = async (planting: Planting, invented: Invented, kase: Schemas["Case"]): Promise<void> => {
  const { keyOf, staff, introducerAt } = planting;
  const { index, address, relation, introducer, relationshipType } = invented;
  const params = (what: string) => ({
    path: { customerId: kase.customerId },
    header: { "Idempotency-Key": keyOf(index, what) },
  });
  const { agent } = staff;
  if (address && kase.addresses.length === 0) {
    unwrap(await agent.POST("/v1/customers/{customerId}/addresses", { params: params("address"), body: address }));
  }
  if (relation && kase.familyRelations.length === 0) {
    const added = { params: params("relation"), body: relation };
    unwrap(await agent.POST("/v1/customers/{customerId}/family-relations", added));
  }
  if (introducer !== undefined && !kase.introducer) {
    const body = { ...(await introducerAt(introducer)), relationshipType };
    unwrap(await agent.POST("/v1/customers/{customerId}/introducer", { params: params("introducer"), body }));
  }
};

/** Brings a customer to where they are to get; what is there already stays, so a run that broke off is made up for. */
export const plantCustomer = async (planting: Planting, invented: Invented): Promise<Planted> => {
  const planted = await register(planting, invented);
  await enterEvidence(planting, invented, await readCase(planting, planted.customerId));
  if (invented.fate !== "PENDING") {
    await judgeCustomer(planting, invented, await readCase(planting, planted.customerId));
  }
  return planted;
};
