import { whoCaptures } from "./agents.ts";
import { type Actor, ask, change, type Known, type Step, someCustomer, verifiers } from "./people.ts";

/** The account of somebody, as an agent would know it. */
const accountOf = async (actor: Actor, path: string): Promise<{ accountNo?: string }> => {
  const { status, body } = await ask(actor, whoCaptures(actor), { method: "GET", path: `${path}/deposit-account` });
  return status === 200 && actor.chance.happens(0.9) ? { accountNo: String(body.accountNo) } : {};
};

const assignIntroducer: Step = {
  name: "assign introducer",
  weight: 5,
  isPossible: ({ customers }) => customers.length > 1,
  async run(actor) {
    const { path } = someCustomer(actor);
    const introducer = someCustomer(actor);
    const body = { introducerId: introducer.id, ...(await accountOf(actor, introducer.path)) };
    await ask(actor, whoCaptures(actor), { method: "POST", path: `${path}/introducer`, body });
  },
};

const changeIntroducer: Step = {
  name: "edit or remove introducer",
  weight: 2,
  isPossible: ({ customers }) => customers.length > 1,
  async run(actor) {
    const path = `${someCustomer(actor).path}/introducer`;
    const other = someCustomer(actor);
    const body = actor.chance.happens(0.4) ? { introducerId: other.id } : await accountOf(actor, other.path);
    const isRemoval = actor.chance.happens(0.4);
    await change(actor, whoCaptures(actor), isRemoval ? { method: "DELETE", path } : { method: "PATCH", path, body });
  },
};

/** An eligible introducer with their account, and then a verifier. */
export const introduceBy = async (actor: Actor, introduced: Known): Promise<void> => {
  const { memory, chance } = actor;
  const active: Known[] = [];
  for (const known of memory.customers.filter(({ id }) => id !== introduced.id)) {
    const { body } = await ask(actor, whoCaptures(actor), { method: "GET", path: known.path });
    if (body?.status === "ACTIVE" && body.kycStatus === "VERIFIED") active.push(known);
  }
  if (active.length === 0) return;
  const introducer = chance.pick(active);
  const path = `${introduced.path}/introducer`;
  const account = await accountOf(actor, introducer.path);
  const body = { introducerId: introducer.id, ...account };
  const { status } = await ask(actor, whoCaptures(actor), { method: "POST", path, body });
  if (status === 409) await change(actor, whoCaptures(actor), { method: "PATCH", path, body });
  const decision = { decision: "VERIFIED" };
  await change(actor, chance.pick(verifiers), { method: "POST", path: `${path}/verification`, body: decision }, path);
};

/** The way it ought to go, which chance alone finds too seldom. */
const introduce: Step = {
  name: "introduce and verify",
  weight: 5,
  isPossible: ({ customers }) => customers.length > 1,
  run: async (actor) => introduceBy(actor, someCustomer(actor)),
};

export const introducerSteps: readonly Step[] = [assignIntroducer, changeIntroducer, introduce];
