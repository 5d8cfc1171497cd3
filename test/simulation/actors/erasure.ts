import { whoCaptures } from "./agents.ts";
import {
  type Actor,
  admins,
  agents,
  anyCustomer,
  ask,
  change,
  jack,
  type Known,
  type Step,
  someCustomer,
} from "./people.ts";

/** Those who may, and now and then one who may not. */
const who = ({ chance }: Actor) => chance.pick([...admins, ...admins, jack, agents[0] ?? jack]);

const act = (actor: Actor, { path }: Known, action: string) =>
  change(actor, who(actor), { method: "POST", path: `${path}/${action}`, body: { reason: "because" } }, path);

const hold: Step = {
  name: "place or release a legal hold",
  weight: 2,
  isPossible: anyCustomer,
  run: async (actor) =>
    void (await act(actor, someCustomer(actor), actor.chance.pick(["legal-hold", "legal-hold/release"]))),
};

/** Of whatever status, held or not: mostly to be refused. */
const erase: Step = {
  name: "erase",
  weight: 1,
  isPossible: anyCustomer,
  run: async (actor) => void (await act(actor, someCustomer(actor), "erase")),
};

interface Shown {
  readonly identificationType: string;
  readonly identificationNumber: string;
  readonly type: string;
  readonly category?: string;
}

/** The way it ought to go: closed, under a hold perhaps, erased; and some day the same person comes again. */
const leaveAndReturn: Step = {
  name: "close, erase and register again",
  weight: 1.5,
  isPossible: ({ customers }) => customers.length > 2 && customers.length < 7,
  async run(actor) {
    const { chance, memory } = actor;
    const known = someCustomer(actor);
    const { body: shown } = await ask(actor, whoCaptures(actor), { method: "GET", path: known.path });
    await act(actor, known, "close");
    if (chance.happens(0.3)) await act(actor, known, "legal-hold");
    await act(actor, known, "erase");
    if (!shown || chance.happens(0.3)) return;
    const { type, category, identificationType, identificationNumber } = shown as Shown;
    const body = { type, category, name: "Who was here before", identificationType, identificationNumber };
    const answer = await ask(actor, whoCaptures(actor), { method: "POST", path: "/v1/customers", body });
    if (answer.status !== 201) return;
    const id = String(answer.body.customerId);
    if (memory.customers.some((one) => one.id === id)) return;
    memory.customers.push({ id, path: `/v1/customers/${id}`, isIndividual: known.isIndividual });
  },
};

export const erasureSteps: readonly Step[] = [hold, erase, leaveAndReturn];
