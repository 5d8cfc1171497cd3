import type { ApiRequest } from "../system/api.ts";
import { agents, anyCustomer, ask, type Step, someCustomer, verifiers } from "./people.ts";

const DAY = 86_400_000;

/** An account service tells that an account was used, now or some days ago, once or twice. */
const activity: Step = {
  name: "account activity",
  weight: 3,
  isPossible: anyCustomer,
  async run(actor) {
    const { world, chance } = actor;
    const time = new Date(world.clock.now() - chance.pick([0, 0, DAY, 20 * DAY]));
    const { id: subject } = someCustomer(actor);
    const detail = { specversion: "1.0", id: `use-${chance.below(1e6)}`, type: "account.activity", subject };
    const event = { source: "account-services", "detail-type": "account.activity", time };
    const [bus] = world.deployment.buses.filter(({ name }) => name !== "default");
    for (let times = chance.pick([1, 1, 2]); times > 0; times--) {
      world.bus.publish(bus?.name ?? "", {
        ...event,
        detail: { ...detail, source: event.source, time: time.toISOString() },
      });
    }
  },
};

/** The daily run over those who were not active; now and then it is a year later. */
const dormancyRun: Step = {
  name: "daily run",
  weight: 3,
  async run({ world, chance }) {
    const isQuiet = world.scheduler.turns().length + world.deliveries.pending() + world.stream.length() === 0;
    if (isQuiet && world.faults.areOn() && chance.happens(0.6)) world.clock.advance(380 * DAY);
    for (const { functionArn } of world.deployment.schedules) await world.invoke(functionArn, {});
  },
};

/** Another body that is as valid, where there is a text to change. */
const otherwise = (body: ApiRequest["body"]): ApiRequest["body"] => {
  if (typeof body !== "object") return body;
  const texts = ["name", "line1", "reason", "fileName"].filter((field) => field in body);
  return { ...body, ...Object.fromEntries(texts.map((field) => [field, "Something else"])) };
};

/** An app sends what it has sent before; the same, or under the same key something else. */
const repeat: Step = {
  name: "repeat a request",
  weight: 4,
  isPossible: ({ keyed }) => keyed.length > 0,
  async run({ world, memory, chance }) {
    const { person, request } = chance.pick(memory.keyed);
    await world.api.send(person, chance.happens(0.8) ? request : { ...request, body: otherwise(request.body) });
  },
};

/** Somebody looks; whatever they see must be an answer. */
const look: Step = {
  name: "look",
  weight: 3,
  isPossible: anyCustomer,
  async run(actor) {
    const { path } = someCustomer(actor);
    const places = [path, `${path}/kyc`, `${path}/case`, `${path}/online-user`, "/v1/customers?status=ACTIVE"];
    const at = actor.chance.pick([...places, `${path}/audit`, "/v1/verifications?kind=IDENTITY", "/v1/reason-codes"]);
    await ask(actor, actor.chance.pick([...agents, ...verifiers]), { method: "GET", path: at });
  },
};

export const otherSteps: readonly Step[] = [activity, dormancyRun, repeat, look];
