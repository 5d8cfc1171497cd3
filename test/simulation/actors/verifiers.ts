import { type Actor, admins, agents, anyCustomer, change, jack, type Step, someCustomer, verifiers } from "./people.ts";

/** Mostly those whose work it is, sometimes those who may not: agents by their role, others because they edited the record. */
const who = ({ chance }: Actor) =>
  chance.pick([...verifiers, ...verifiers, ...verifiers, ...admins, jack, agents[0] ?? jack]);

const decisions = [
  { weight: 6, body: { decision: "VERIFIED" } },
  { weight: 2, body: { decision: "REJECTED", reasonCodes: ["DATA_MISMATCH"], rejectType: "RETRY" } },
  { weight: 0.8, body: { decision: "REJECTED", reasonCodes: ["SUSPECTED_FORGERY"], rejectType: "FINAL" } },
  { weight: 0.3, body: { decision: "REJECTED" } },
];

const judging = (name: string, weight: number, record: (actor: Actor) => string, action: string): Step => ({
  name,
  weight,
  isPossible: anyCustomer,
  async run(actor) {
    const path = `${someCustomer(actor).path}/${record(actor)}`;
    const { body } = actor.chance.weighed(decisions);
    await change(actor, who(actor), { method: "POST", path: `${path}/${action}`, body }, path);
  },
});

export const verifierSteps: readonly Step[] = [
  judging("judge identity", 9, () => "identity-verification", "decision"),
  judging(
    "judge address",
    5,
    ({ chance }) => `addresses/${chance.pick(["PERMANENT", "PERMANENT", "WORK"])}`,
    "verification",
  ),
  judging("judge introducer", 6, () => "introducer", "verification"),
];
