import type { Call, CallAnswer } from "../machine/running.ts";

/** A user of the realm, as far as the simulation looks at it. */
export interface KeycloakUser {
  readonly id: string;
  readonly username: string;
  readonly email?: string | undefined;
  readonly enabled: boolean;
  readonly attributes: Readonly<Record<string, readonly string[]>>;
  /** `secretData` of the password that was imported last. */
  readonly password?: string | undefined;
  readonly roles: readonly string[];
  readonly sessions: number;
}

interface Sent extends Partial<KeycloakUser> {
  readonly credentials?: readonly { readonly secretData: string }[];
}

export interface Keycloak {
  carryOut(call: Call): CallAnswer;
  users(): readonly KeycloakUser[];
  /** Somebody logs in. */
  logIn(username: string): boolean;
}

const json = (status: number, body: unknown, headers = {}): CallAnswer => ({
  status,
  headers: { "content-type": "application/json", ...headers },
  body: body === undefined ? "" : JSON.stringify(body),
});
const done = { status: 204, body: "" };
const notFound = json(404, { error: "User not found" });
const role = { id: "role-customer", name: "customer" };

/** The Admin API of a Keycloak realm, as far as provisioning calls it. */
export const createKeycloak = (): Keycloak => {
  const users = new Map<string, KeycloakUser>();
  const all = () => [...users.values()];
  const passwordOf = ({ credentials }: Sent, old?: KeycloakUser) => credentials?.[0]?.secretData ?? old?.password;
  const taken = (sent: Sent, id?: string): CallAnswer | undefined => {
    const others = all().filter((user) => user.id !== id);
    if (others.some(({ username }) => username === sent.username)) {
      return json(409, { errorMessage: "User exists with same username" });
    }
    const hasSameEmail = Boolean(sent.email) && others.some(({ email }) => email === sent.email);
    return hasSameEmail ? json(409, { errorMessage: "User exists with same email" }) : undefined;
  };
  const create = (sent: Sent): CallAnswer => {
    const refused = taken(sent);
    if (refused) return refused;
    const id = `00000000-0000-4000-8000-${String(users.size + 1).padStart(12, "0")}`;
    users.set(id, {
      id,
      username: sent.username ?? "",
      email: sent.email,
      enabled: sent.enabled ?? false,
      attributes: sent.attributes ?? {},
      password: passwordOf(sent),
      roles: [],
      sessions: 0,
    });
    return json(201, undefined, { location: `http://keycloak.simulated/admin/realms/onboarding/users/${id}` });
  };
  const update = (user: KeycloakUser, sent: Sent): CallAnswer => {
    const refused = taken(sent, user.id);
    if (refused) return refused;
    const { enabled = user.enabled, attributes = {} } = sent;
    users.set(user.id, {
      ...user,
      enabled,
      attributes,
      email: sent.email || undefined,
      password: passwordOf(sent, user),
    });
    return done;
  };
  const ofUser = (user: KeycloakUser, method: string, what: string | undefined, sent: Sent): CallAnswer => {
    if (what === "logout") {
      users.set(user.id, { ...user, sessions: 0 });
      return done;
    }
    if (what === "role-mappings") {
      if (method === "GET")
        return json(
          200,
          user.roles.map((name) => ({ id: `role-${name}`, name })),
        );
      users.set(user.id, { ...user, roles: [role.name] });
      return done;
    }
    const { password: _, roles: _r, sessions: _s, ...shown } = user;
    return method === "GET" ? json(200, shown) : update(user, sent);
  };
  return {
    users: all,
    logIn(username) {
      const user = all().find((one) => one.username === username);
      if (!user?.enabled || user.password === undefined) return false;
      users.set(user.id, { ...user, sessions: user.sessions + 1 });
      return true;
    },
    carryOut({ method, path, query, body }) {
      if (path.endsWith("/protocol/openid-connect/token")) return json(200, { access_token: "token", expires_in: 60 });
      const [kind, id = "", what] = path.split("/").slice(4);
      if (kind === "roles") return json(200, role);
      const sent: Sent = body === "" ? {} : JSON.parse(body);
      const user = users.get(decodeURIComponent(id));
      if (id !== "") return user ? ofUser(user, method, what, sent) : notFound;
      if (method === "POST") return create(sent);
      const [attribute = "", value = ""] = (query["q"] ?? "").split(":");
      return json(
        200,
        all().filter(({ attributes }) => attributes[attribute]?.includes(value)),
      );
    },
  };
};
