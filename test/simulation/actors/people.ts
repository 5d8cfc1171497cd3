import type { Chance } from "../machine/chance.ts";
import type { ApiRequest, Exchange, Person } from "../system/api.ts";
import type { World } from "../world.ts";

const person = (name: string, ...roles: string[]): Person => ({
  name,
  claims: { sub: name, typ: "Bearer", roles: `[${roles.join(" ")}]` },
});

export const agents = [person("agent-1", "agent"), person("agent-2", "agent")];
export const verifiers = [person("verifier-1", "verifier"), person("verifier-2", "verifier")];
export const admins = [person("admin-1", "admin"), person("admin-2", "admin")];
/** May do everything, and tries to do both halves of what takes two. */
export const jack = person("jack", "agent", "verifier", "admin");
/** Who calls without a token: Sumsub. */
export const nobody: Person = { name: "nobody", claims: {} };

/** A customer as the people of a history know them. */
export interface Known {
  readonly id: string;
  readonly path: string;
  readonly isIndividual: boolean;
}

/** A photo, signature or document that may be sent. */
interface AskedUpload {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly content: Buffer;
}

/** What people remember from one thing that they do to the next. */
export interface Memory {
  readonly customers: Known[];
  readonly uploads: AskedUpload[];
  /** Requests with an idempotency key, and the first answer that came. */
  readonly keyed: Exchange[];
}

/** Whoever acts: the world, what they know, and their own chance. */
export interface Actor {
  readonly world: World;
  readonly memory: Memory;
  readonly chance: Chance;
}

/** One thing that somebody does. */
export interface Step {
  readonly name: string;
  readonly weight: number;
  /** Whether it can be done now. */
  readonly isPossible?: (memory: Memory) => boolean;
  readonly run: (actor: Actor) => Promise<void>;
}

export const someCustomer = ({ memory, chance }: Actor): Known => chance.pick(memory.customers);
export const anyCustomer = ({ customers }: Memory): boolean => customers.length > 0;

/** Sends a request as an app does: with a key for repetitions now and then, and again when no answer came. */
export const ask = async (actor: Actor, who: Person, request: ApiRequest): Promise<Exchange> => {
  const { world, memory, chance } = actor;
  const isKeyed = request.method === "POST" && chance.happens(0.4);
  const key = { "idempotency-key": `key-${chance.below(1e9)}` };
  const sent = isKeyed ? { ...request, headers: { ...request.headers, ...key } } : request;
  let exchange = await world.api.send(who, sent);
  const mayRepeat = isKeyed || request.method === "GET";
  for (let attempt = 1; attempt <= 2 && mayRepeat && [0, 503].includes(exchange.status); attempt++) {
    exchange = await world.api.send(who, sent);
  }
  if (isKeyed) memory.keyed.push(exchange);
  return exchange;
};

/** Changes what is at a path, at the version that was just seen; now and then at another one, which must be refused. */
export const change = async (
  actor: Actor,
  who: Person,
  request: Omit<ApiRequest, "headers">,
  versionOf = request.path,
): Promise<Exchange | undefined> => {
  const { world, chance } = actor;
  const seen = await ask(actor, chance.pick(admins), { method: "GET", path: versionOf });
  if (seen.status !== 200) return undefined;
  const version = Number(seen.body.version) + (chance.happens(0.05) ? chance.pick([-1, 1]) : 0);
  const exchange = await ask(actor, who, { ...request, headers: { "if-match": `"${version}"` } });
  // The next version may be there by the time that it is named; the last one never is again.
  if (version < seen.body.version && exchange.status < 300 && exchange.status > 0)
    world.faults.count("stale version taken");
  return exchange;
};
