import { type Actor, admins, agents, anyCustomer, ask, change, type Known, type Step, someCustomer } from "./people.ts";

const passwords = ["seven green bicycles", "nine yellow umbrellas", "three blue elephants"];

const createOnlineUser: Step = {
  name: "create online user",
  weight: 4,
  isPossible: anyCustomer,
  async run(actor) {
    const { chance } = actor;
    const body = {
      username: `name${chance.below(4)}`,
      ...(chance.happens(0.5) && { email: `name${chance.below(3)}@example.com` }),
      ...(chance.happens(0.5) && { phone: `0171234567${chance.below(3)}` }),
      password: chance.pick(passwords),
    };
    const { path } = someCustomer(actor);
    await ask(actor, chance.pick(agents), { method: "POST", path: `${path}/online-user`, body });
  },
};

const setPassword: Step = {
  name: "set password",
  weight: 2,
  isPossible: anyCustomer,
  async run(actor) {
    const path = `${someCustomer(actor).path}/online-user/password`;
    await ask(actor, actor.chance.pick(agents), {
      method: "PUT",
      path,
      body: { password: actor.chance.pick(passwords) },
    });
  },
};

const changeOnlineUser: Step = {
  name: "suspend, reinstate or close online user",
  weight: 2.5,
  isPossible: anyCustomer,
  async run(actor) {
    const path = `${someCustomer(actor).path}/online-user`;
    const transition = actor.chance.pick(["suspend", "reinstate", "reinstate", "close"]);
    const request = { method: "POST", path: `${path}/${transition}`, body: { reason: "because" } } as const;
    await change(actor, actor.chance.pick(admins), request, path);
  },
};

const tokenOf = ({ world, chance }: Actor, { id }: Known) => ({
  name: `customer ${id}`,
  claims: {
    sub: `login-of-${id}`,
    typ: "Bearer",
    roles: "[customer]",
    customer_id: id,
    iat: String(Math.trunc(world.clock.now() / 1000)),
    ...(chance.happens(0.5) && { auth_time: String(Math.trunc(world.clock.now() / 1000)) }),
    sid: `session-${chance.below(10)}`,
  },
});

const visit: Step = {
  name: "log in and look at one's own case",
  weight: 2,
  isPossible: anyCustomer,
  async run(actor) {
    const customer = someCustomer(actor);
    const user = actor.world.keycloak
      .users()
      .find(({ attributes }) => attributes["customer_id"]?.includes(customer.id));
    if (!user || !actor.world.keycloak.logIn(user.username)) return;
    await ask(actor, tokenOf(actor, customer), { method: "GET", path: actor.chance.pick(["/v1/me", "/v1/me/kyc"]) });
  },
};

export const customerSteps: readonly Step[] = [createOnlineUser, setPassword, changeOnlineUser, visit];
