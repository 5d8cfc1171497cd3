import { type Actor, admins, agents, anyCustomer, ask, change, jack, type Step, someCustomer } from "./people.ts";

const who = ({ chance }: Actor) => chance.pick([...admins, ...admins, jack, agents[0] ?? jack]);

const moving = (transition: string, weight: number): Step => ({
  name: transition,
  weight,
  isPossible: anyCustomer,
  async run(actor) {
    const { path } = someCustomer(actor);
    const request = { method: "POST", path: `${path}/${transition}`, body: { reason: "because" } } as const;
    await change(actor, who(actor), request, path);
  },
});

const evaluate: Step = {
  name: "evaluate",
  weight: 1,
  isPossible: anyCustomer,
  async run(actor) {
    await ask(actor, who(actor), { method: "POST", path: `${someCustomer(actor).path}/kyc/evaluation` });
  },
};

const closeAccount: Step = {
  name: "close account",
  weight: 1,
  isPossible: anyCustomer,
  async run(actor) {
    const path = `${someCustomer(actor).path}/deposit-account`;
    await change(actor, who(actor), { method: "POST", path: `${path}/close`, body: {} }, path);
  },
};

export const adminSteps: readonly Step[] = [
  moving("suspend", 2),
  moving("reinstate", 2.5),
  moving("deactivate", 1),
  moving("reactivate", 1),
  moving("reopen", 1.5),
  moving("close", 0.7),
  evaluate,
  closeAccount,
];
