// The same registration as an application of Fastify on PostgreSQL: same fields and rules, same uniqueness, an audit row and an
// outbox row in the transaction. It answers the same body, checks no token and seals nothing.
import { createHmac } from "node:crypto";
import { customerRoutes, customerView } from "@onboarding/contracts";
import { ActorId, CustomerId, drawCustomerNumber, identificationOf, KycPolicyText, register } from "@onboarding/domain";
import Fastify from "fastify";
import pg from "pg";
import { ulid } from "ulid";

const SCHEMA = `
  CREATE TABLE customers (id text PRIMARY KEY, customer_no text NOT NULL UNIQUE, identification text NOT NULL UNIQUE,
    status text NOT NULL, kyc_status text NOT NULL, record jsonb NOT NULL);
  CREATE INDEX ON customers (status, id);
  CREATE INDEX ON customers (kyc_status, id);
  CREATE TABLE identity_verifications (customer_id text PRIMARY KEY REFERENCES customers, record jsonb NOT NULL);
  CREATE TABLE audit_entries (id text PRIMARY KEY, customer_id text NOT NULL REFERENCES customers, entry jsonb NOT NULL);
  CREATE TABLE outbox (id text PRIMARY KEY, event jsonb NOT NULL);
`;
const INSERTS = {
  customer: "INSERT INTO customers VALUES ($1, $2, $3, $4, $5, $6)",
  identity: "INSERT INTO identity_verifications VALUES ($1, $2)",
  entry: "INSERT INTO audit_entries VALUES ($1, $2, $3)",
  event: "INSERT INTO outbox VALUES ($1, $2)",
};
type Table = keyof typeof INSERTS;

const agent = ActorId.parse("agent-of-the-bench");
const policy = KycPolicyText.parse("{}");
const pool = new pg.Pool({ host: process.env["PGHOST"], user: "bench", database: "postgres", max: 4 });
await pool.query(SCHEMA);

const hmac = (text: string): string => createHmac("sha256", "bench").update(text).digest("base64url");

const store = async (rows: readonly (readonly [Table, readonly unknown[]])[]): Promise<void> => {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    for (const [name, values] of rows) await client.query({ name, text: INSERTS[name], values: [...values] });
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  } finally {
    client.release();
  }
};

const app = Fastify({ logger: { level: "info" } });
app.post("/v1/customers", async (request, reply) => {
  const { body: schema, bodyRules } = customerRoutes.registerCustomer;
  const now = new Date().toISOString();
  const registration = schema.parse(request.body);
  const faults = bodyRules(registration, now.slice(0, 10));
  if (faults.length > 0) return reply.code(400).send({ errors: faults });
  const ids = { customerId: CustomerId.parse(`cus_${ulid()}`), customerNo: drawCustomerNumber(Math.random) };
  const { event, records } = register(registration, ids, agent, now);
  const { customer, identityVerification } = records;
  const entry = { id: ulid(), ...event, changes: customer, actor: agent, requestId: request.id, occurredAt: now };
  const identification = hmac(JSON.stringify(identificationOf(customer)));
  await store([
    ["customer", [ids.customerId, ids.customerNo, identification, customer.status, customer.kycStatus, customer]],
    ["identity", [ids.customerId, identityVerification]],
    ["entry", [entry.id, ids.customerId, entry]],
    ["event", [entry.id, { ...event, id: entry.id }]],
  ]);
  return reply.code(201).header("location", `/v1/customers/${ids.customerId}`).send(customerView(customer, policy));
});
await app.listen({ host: "127.0.0.1", port: 0 });
const address = app.server.address();
process.on("message", () => process.send?.(process.cpuUsage()));
process.send?.(typeof address === "object" ? address?.port : undefined);
