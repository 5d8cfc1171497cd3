import { whoCaptures } from "./agents.ts";
import { type Actor, ask, change, type Step, someCustomer } from "./people.ts";

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

export const introducerSteps: readonly Step[] = [assignIntroducer, changeIntroducer];
