import { whoCaptures } from "./agents.ts";
import { introduceBy } from "./introducers.ts";
import {
  type Actor,
  agents,
  anyCustomer,
  ask,
  change,
  type Known,
  type Step,
  someCustomer,
  verifiers,
} from "./people.ts";

const verify = (actor: Actor, path: string, action: string) =>
  change(
    actor,
    actor.chance.pick(verifiers),
    { method: "POST", path: `${path}/${action}`, body: { decision: "VERIFIED" } },
    path,
  );

/** What is asked for at each level, one after the other. Each may be there already: then it is refused, and they go on. */
const identify = async (actor: Actor, { path, isIndividual }: Known): Promise<void> => {
  if (isIndividual)
    await change(actor, actor.chance.pick(agents), { method: "PATCH", path, body: { religion: "ISLAM" } });
  const check = `${path}/identity-verification`;
  await ask(actor, actor.chance.pick(agents), { method: "POST", path: check, body: {} });
  await verify(actor, check, "decision");
};

const locate = async (actor: Actor, { path }: Known): Promise<void> => {
  const body = { type: "PERMANENT", line1: "House 1" };
  await ask(actor, whoCaptures(actor), { method: "POST", path: `${path}/addresses`, body });
  await verify(actor, `${path}/addresses/PERMANENT`, "verification");
};

/** The way it ought to go, which chance alone finds too seldom, as far as somebody gets today. */
const bringThrough: Step = {
  name: "bring a customer through",
  weight: 22,
  isPossible: anyCustomer,
  async run(actor) {
    const known = someCustomer(actor);
    const { body } = await ask(actor, whoCaptures(actor), { method: "GET", path: known.path });
    if (body?.status === "CLOSED") return;
    if (body?.kycStatus !== "VERIFIED") await identify(actor, known);
    if (actor.chance.happens(0.8)) await introduceBy(actor, known);
    if (actor.chance.happens(0.4)) await locate(actor, known);
  },
};

export const onboardingSteps: readonly Step[] = [bringThrough];
