import { type Actor, admins, agents, anyCustomer, ask, change, jack, type Step, someCustomer } from "./people.ts";

const individuals = ["1000000001", "1000000002", "1000000003", "1000000004", "1000000005"];
const categories = ["PRIVATE_COMPANY", "BANK", "GOVERNMENT_ENTITY"] as const;
const phones = ["01712345671", "01712345672"];
const addressTypes = ["PERMANENT", "PERMANENT", "CURRENT", "WORK"] as const;

export const whoCaptures = ({ chance }: Actor) => chance.pick([...agents, ...agents, admins[0] ?? jack, jack]);

const individual = ({ chance }: Actor) => ({
  type: "INDIVIDUAL",
  name: `Amina ${chance.below(100)}`,
  ...(chance.happens(0.8) && { religion: "ISLAM" }),
  ...(chance.happens(0.3) && { phone: chance.pick(phones) }),
  ...(chance.happens(0.3) && { email: `amina${chance.below(3)}@example.com` }),
  dateOfBirth: "1990-05-17",
  identificationType: "NID",
  identificationNumber: chance.pick(individuals),
});

const organisation = ({ chance }: Actor) => ({
  type: "ORGANIZATION",
  category: chance.pick(categories),
  name: `Company ${chance.below(100)}`,
  identificationType: "REGISTRATION_NO",
  identificationNumber: `REG-${chance.below(3)}`,
});

const register: Step = {
  name: "register",
  weight: 12,
  isPossible: ({ customers }) => customers.length < 4,
  async run(actor) {
    const isIndividual = actor.chance.happens(0.75);
    const body = isIndividual ? individual(actor) : organisation(actor);
    const { status, body: answer } = await ask(actor, whoCaptures(actor), {
      method: "POST",
      path: "/v1/customers",
      body,
    });
    if (status !== 201) return;
    const id = String(answer.customerId);
    const isKnown = actor.memory.customers.some((one) => one.id === id);
    if (!isKnown) actor.memory.customers.push({ id, path: `/v1/customers/${id}`, isIndividual });
  },
};

const edit: Step = {
  name: "edit",
  weight: 5,
  isPossible: anyCustomer,
  async run(actor) {
    const { path, isIndividual } = someCustomer(actor);
    const { chance } = actor;
    const body = chance.weighed<{ weight: number; body: object }>([
      { weight: 2, body: { name: `Renamed ${chance.below(100)}` } },
      { weight: 3, body: isIndividual ? { religion: chance.pick(["ISLAM", "HINDUISM", null]) } : { email: null } },
      { weight: 2, body: { phone: chance.pick([...phones, null]) } },
      {
        weight: 2,
        body: { identificationNumber: isIndividual ? chance.pick(individuals) : `REG-${chance.below(3)}` },
      },
    ]).body;
    await change(actor, whoCaptures(actor), { method: "PATCH", path, body });
  },
};

const addAddress: Step = {
  name: "add address",
  weight: 5,
  isPossible: anyCustomer,
  async run(actor) {
    const { path } = someCustomer(actor);
    const body = { type: actor.chance.pick(addressTypes), line1: `House ${actor.chance.below(100)}` };
    await ask(actor, whoCaptures(actor), { method: "POST", path: `${path}/addresses`, body });
  },
};

const editAddress: Step = {
  name: "edit or remove address",
  weight: 3,
  isPossible: anyCustomer,
  async run(actor) {
    const path = `${someCustomer(actor).path}/addresses/${actor.chance.pick(addressTypes)}`;
    const isRemoval = actor.chance.happens(0.35);
    const body = { line1: `House ${actor.chance.below(100)}` };
    await change(actor, whoCaptures(actor), isRemoval ? { method: "DELETE", path } : { method: "PATCH", path, body });
  },
};

const addRelation: Step = {
  name: "add relation",
  weight: 2,
  isPossible: anyCustomer,
  async run(actor) {
    const { path } = someCustomer(actor);
    const { chance } = actor;
    const raw = { name: "Karim", identificationType: "NID", identificationNumber: chance.pick(individuals) };
    const relative = chance.happens(0.5) ? { relativeId: someCustomer(actor).id } : raw;
    const body = { relationType: chance.pick(["FATHER", "MOTHER", "COUSIN"]), ...relative };
    await ask(actor, whoCaptures(actor), { method: "POST", path: `${path}/family-relations`, body });
  },
};

const changeRelation: Step = {
  name: "edit or remove relation",
  weight: 1.5,
  isPossible: anyCustomer,
  async run(actor) {
    const { path } = someCustomer(actor);
    const list = await ask(actor, whoCaptures(actor), { method: "GET", path: `${path}/family-relations` });
    const relations: readonly { relationId: string; relativeId?: string }[] = list.body?.items ?? [];
    if (relations.length === 0) return;
    const { relationId, relativeId } = actor.chance.pick(relations);
    const at = `${path}/family-relations/${relationId}`;
    const isRemoval = actor.chance.happens(0.5);
    const body = relativeId ? { relationType: "COUSIN" } : { identificationNumber: actor.chance.pick(individuals) };
    await change(
      actor,
      whoCaptures(actor),
      isRemoval ? { method: "DELETE", path: at } : { method: "PATCH", path: at, body },
    );
  },
};

export const agentSteps: readonly Step[] = [register, edit, addAddress, editAddress, addRelation, changeRelation];
