import { ScanCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Api, apiWith } from "../support/api.ts";
import { jpeg } from "../support/files/images.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { tableOf } from "../support/laptop-table.ts";
import { type LoginAnswer, logIn } from "../support/login.ts";
import { simulatorAt } from "../support/sumsub-simulator-control.ts";
import { until } from "../support/until.ts";
import { described } from "../support/uploads.ts";

const person = {
  type: "INDIVIDUAL",
  name: "Zubaida Quasar",
  phone: "+8801787654321",
  email: "zubaida.quasar@example.com",
  dateOfBirth: "1987-04-23",
  religion: "ISLAM",
  identificationType: "NID",
  identificationNumber: "1987654321012",
};
const login = { username: "zq.personal", email: "zq.private@example.com", phone: "+8801755555551" };
const PASSWORDS = ["velvet thunder kiosk", "marble lantern orbit", "refused: tin drum 99"];
const relative = {
  relationType: "MOTHER",
  name: "Nasreen Meteora",
  identificationType: "PASSPORT",
  identificationNumber: "QX7654321",
};
const photo = { ...described(jpeg, "image/jpeg", "zubaida at home.jpg"), altText: "Zubaida in her garden" };
const rejection = {
  reviewAnswer: "RED",
  reviewRejectType: "RETRY",
  rejectLabels: ["UNSATISFACTORY_PHOTOS"],
  moderationComment: "The passport of Zubaida is torn.",
  clientComment: "Third attempt of this lady.",
};
const address = { type: "PERMANENT", line1: "Flat 9, Comet Villa", postalCode: "7777" };

/** Everything that the run was told and must not tell. Tokens are added as they are issued. */
const secrets: string[] = [
  person.name,
  "Quasar",
  person.phone,
  person.email,
  person.dateOfBirth,
  person.identificationNumber,
  ...Object.values(login),
  ...PASSWORDS,
  relative.name,
  relative.identificationNumber,
  address.line1,
  photo.fileName,
  photo.altText,
  rejection.moderationComment,
  rejection.clientComment,
];

let laptop: Laptop;
let path: string;
/** Bodies of answers that staff or a stranger may read beyond the records themselves: refusals and the audit trail. */
const told: unknown[] = [];

const withTokens = (answer: LoginAnswer): LoginAnswer => {
  for (const token of [answer.access_token, answer.refresh_token])
    if (token) secrets.push(token, token.split(".")[2] ?? "");
  return answer;
};

beforeAll(async () => {
  // So that something waits in a queue.
  laptop = await startLaptop({ faults: { failsInvocation: (name) => name.endsWith("-keep-deposit-account") } });
  const staff = await Promise.all(["agent", "admin"].map((name) => logIn(laptop.ports, name, name)));
  const [agent, admin] = staff.map((answer) => apiWith(laptop.ports, withTokens(answer).access_token ?? "")) as [
    Api,
    Api,
  ];
  const refused = async (attempt: ReturnType<typeof agent.get>, status: number) => {
    const answer = await attempt;
    expect(answer.status).toBe(status);
    told.push(answer.body);
  };

  path = `/v1/customers/${(await agent.post("/v1/customers", person)).body.customerId}`;
  await agent.post(`${path}/addresses`, address);
  await agent.post(`${path}/family-relations`, relative);
  expect((await agent.post(`${path}/photos`, photo)).status).toBe(201);
  await checkIdentity(agent);
  await refused(agent.post("/v1/customers", person), 409);
  await refused(agent.post(`${path}/family-relations`, relative), 409);

  const online = `${path}/online-user`;
  await refused(agent.post(online, `{"password": "${PASSWORDS[2]}",`), 400);
  await refused(agent.post(online, { ...login, username: "z", password: PASSWORDS[2], note: PASSWORDS[2] }), 400);
  await refused(agent.get(`/v1/customers?identificationNumber=${person.identificationNumber}`), 400);
  const created = await agent.post(
    online,
    { ...login, password: PASSWORDS[0] },
    { "idempotency-key": "online-user-1" },
  );
  expect(created.status).toBe(201);
  await refused(agent.post(online, { ...login, password: PASSWORDS[0] }), 409);
  await until(async () => expect((await agent.get(online)).body.provisioning).toBe("PROVISIONED"));
  const customer = withTokens(await logIn(laptop.ports, login.username, PASSWORDS[0] ?? ""));
  const own = apiWith(laptop.ports, customer.access_token ?? "");
  expect((await own.get("/v1/me")).body.name).toBe(person.name);
  await refused(own.get(path), 403);
  await refused(agent.put(`${online}/password`, { password: login.email }), 400);
  expect((await agent.put(`${online}/password`, { password: PASSWORDS[1] })).status).toBe(200);
  // Whoever logs in before the new password is there guesses wrong, and is locked out after the second time.
  await until(async () => expect((await agent.get(online)).body.provisioning).toBe("PROVISIONED"));
  expect((await logIn(laptop.ports, login.email, PASSWORDS[1] ?? "")).status).toBe(200);
  await agent.patch(
    path,
    { name: "Zubaida Quasar-Nova" },
    { "if-match": (await agent.get(path)).headers.get("etag") ?? "" },
  );
  const etag = (await admin.get(path)).headers.get("etag") ?? "";
  expect((await admin.post(`${path}/suspend`, { reason: "A test." }, { "if-match": etag })).status).toBe(200);
  await refused(own.get("/v1/me"), 403);
  await until(async () => expect((await logIn(laptop.ports, login.username, PASSWORDS[1] ?? "")).status).toBe(400));
  await laptop.idle();
  told.push((await admin.get(`${path}/audit?limit=100`)).body);
}, 120_000);
afterAll(() => laptop.stop());

/** Sumsub rejects the customer's identity with comments, and then approves it. */
const checkIdentity = async (agent: Api): Promise<void> => {
  const identity = `${path}/identity-verification`;
  const sumsub = simulatorAt(laptop.ports);
  const id = path.split("/").at(-1) ?? "";
  const becomes = (state: string) => until(async () => expect((await agent.get(identity)).body.state).toBe(state));
  expect((await agent.post(identity, {})).status).toBe(201);
  await sumsub.verdict(id, rejection);
  await becomes("REJECTED");
  expect((await agent.get(identity)).body.moderationComment).toBe(rejection.moderationComment);
  expect((await agent.post(identity, {})).status).toBe(201);
  await sumsub.verdict(id, { reviewAnswer: "GREEN" });
  await becomes("APPROVED");
};

const found = (texts: readonly unknown[]): string[] => {
  const all = JSON.stringify(texts);
  return secrets.filter((secret) => secret !== "" && all.includes(secret));
};

const activities = (...kinds: readonly string[]) => laptop.activities.filter(({ kind }) => kinds.includes(kind));

test("no log line holds a secret or personal data of the run", () => {
  expect(activities("function-log").length).toBeGreaterThan(20);
  expect(found(activities("function-log", "notice", "invocation", "request", "dead-letter"))).toEqual([]);
});

test("no event does", () => {
  expect(activities("event").length).toBeGreaterThan(8);
  expect(found(activities("event"))).toEqual([]);
});

test("no message that waits in a queue does", () => {
  const { deployment, queues } = laptop;
  const messages = deployment.queues.flatMap(({ arn }) => queues.receiveAll(arn));
  expect(messages.length).toBeGreaterThan(0);
  expect(found(messages)).toEqual([]);
});

test("no refusal and no audit entry does", () => {
  const [audit] = told.slice(-1) as [{ items: { type: string; changes: { pointer: string }[] }[] }];
  expect(audit.items.length).toBeGreaterThan(8);
  expect(audit.items.flatMap(({ changes }) => changes.map(({ pointer }) => pointer))).toContain("/onlineUser/username");
  expect(found(told)).toEqual([]);
});

/** Every item of the table as text, what is binary byte by byte. */
const wholeTable = async (): Promise<string> => {
  const { client, tableName: TableName } = tableOf(laptop);
  const pages: unknown[] = [];
  let from: Record<string, unknown> | undefined;
  do {
    const page = await client.send(new ScanCommand({ TableName, ...(from && { ExclusiveStartKey: from }) }));
    pages.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  return JSON.stringify(pages, (_, value) =>
    value instanceof Uint8Array ? Buffer.from(value).toString("latin1") : value,
  );
};

test("no item of the table shows any of it: records, claims, kept replies, audit entries", async () => {
  const text = await wholeTable();
  // What is looked for is there, for whoever may read it.
  const kase = JSON.stringify((await (await laptop.as("verifier")).get(`${path}/case`)).body);
  for (const value of [person.phone, relative.name, address.line1, photo.fileName, login.username])
    expect(kase).toContain(value);
  for (const part of ["CUSTOMER#", "ENTRIES#", "IDENTIFICATION#", "LOGIN#", "RELATIVE#", "REPLY#", "SUSPENDED"]) {
    expect(text).toContain(part);
  }
  expect(secrets.filter((secret) => secret !== "" && text.includes(secret))).toEqual([]);
  expect(text).not.toMatch(/ISLAM|secretData|argon2/);
});

test("the password's hash is gone from everywhere once the identity provider has it", async () => {
  const admin = await laptop.as("admin");
  const [online, kase] = [await admin.get(`${path}/online-user`), await admin.get(`${path}/case`)];
  for (const { status, body } of [online, kase]) {
    expect(status).toBe(200);
    expect(JSON.stringify(body)).not.toMatch(/secretData|credential|argon2|toldSessions/i);
  }
  expect(JSON.stringify([laptop.activities, told])).not.toMatch(/secretData|argon2/);
});
