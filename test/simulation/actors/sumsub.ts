import { signedDelivery } from "../../support/sumsub-deliveries.ts";
import { WEBHOOK_SECRET } from "../services/secrets.ts";
import type { Applicant } from "../services/sumsub.ts";
import { type Actor, agents, anyCustomer, ask, nobody, type Step, someCustomer } from "./people.ts";

const startCheck: Step = {
  name: "start the identity check",
  weight: 4,
  isPossible: anyCustomer,
  async run(actor) {
    const { path } = someCustomer(actor);
    const action = actor.chance.pick(["", "", "", "/link", "/access-token"]);
    const request = { method: "POST", path: `${path}/identity-verification${action}`, body: {} } as const;
    await ask(actor, actor.chance.pick(agents), request);
  },
};

const red = (reviewRejectType: string) => ({
  reviewAnswer: "RED",
  reviewRejectType,
  rejectLabels: ["FORGERY"],
  moderationComment: "Take another picture.",
});

/** What Sumsub may say next of an applicant; it says it at least once, and as late as it likes. */
const sayings = [
  { weight: 2, type: "applicantPending", status: "pending" },
  { weight: 1, type: "applicantOnHold", status: "onHold" },
  { weight: 1, type: "applicantReset", status: "init" },
  { weight: 4, type: "applicantReviewed", status: "completed", verdict: { reviewAnswer: "GREEN" } },
  { weight: 2, type: "applicantReviewed", status: "completed", verdict: red("RETRY") },
  { weight: 0.7, type: "applicantReviewed", status: "completed", verdict: red("FINAL") },
];

interface Saying {
  readonly type: string;
  readonly verdict?: object;
  readonly at: number;
}

const send = async (actor: Actor, applicant: Applicant, { type, verdict, at }: Saying, others: object = {}) => {
  const about = { customerId: applicant.externalUserId, applicantId: applicant.id, levelName: applicant.levelName };
  const said = { type, at: new Date(at), ...(verdict && { verdict }), change: others };
  const secret = actor.chance.happens(0.95) ? WEBHOOK_SECRET : "whsec-of-somebody-else";
  const { body, headers } = signedDelivery(about, said, secret);
  // Sumsub sends again what was not answered with success; five times at most, which no storm outlives here.
  for (let attempt = 1; attempt <= 5; attempt++) {
    const { status } = await actor.world.api.send(nobody, { method: "POST", path: "/webhooks/sumsub", body, headers });
    if (status === 200 || status === 401) return;
  }
};

const say: Step = {
  name: "Sumsub says something",
  weight: 6,
  async run(actor) {
    const { world, chance } = actor;
    const applicants = world.sumsub.applicants();
    if (applicants.length === 0) return;
    const applicant = chance.pick(applicants);
    const { type, status, verdict } = chance.weighed<(typeof sayings)[number]>(sayings);
    const isFinal = applicant.isFinal || (verdict !== undefined && JSON.stringify(verdict).includes("FINAL"));
    world.sumsub.change(applicant.id, { reviewStatus: status, isFinal });
    // Late: what was said some minutes ago arrives behind what is said now.
    const at = world.clock.now() - (chance.happens(0.2) ? chance.below(600_000) : 0);
    const saying = { type, at, ...(verdict && { verdict }) };
    const others = chance.happens(0.05) ? { levelName: "another-level" } : {};
    await send(actor, applicant, saying, others);
    if (chance.happens(0.2)) await send(actor, applicant, saying, others);
  },
};

export const sumsubSteps: readonly Step[] = [startCheck, say];
