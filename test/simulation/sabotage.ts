import type { Call } from "./machine/running.ts";
import type { Transaction } from "./services/dynamo-db.ts";

/** A product that is broken in one place, to see that the invariants notice. */
export interface Sabotage {
  readonly name: string;
  /** A request as the broken product would send it. */
  readonly request?: (call: Call) => Call;
  /** Whether the broken product never hears of an event. */
  readonly losesDelivery?: (functionArn: string) => boolean;
}

type Operation = Transaction["TransactItems"][number] & Readonly<Record<string, Record<string, unknown>>>;

/** Changes each operation of a transaction; undefined takes it out. */
const inTransactions =
  (change: (operation: Operation) => unknown) =>
  (call: Call): Call => {
    if (call.operation !== "TransactWriteItems") return call;
    const { TransactItems, ...rest } = JSON.parse(call.body) as { TransactItems: Operation[] };
    const changed = TransactItems.map(change).filter((operation) => operation !== undefined);
    return { ...call, body: JSON.stringify({ ...rest, TransactItems: changed }) };
  };

const keyOf = (operation: Operation): string => {
  const { Item, Key } = Object.values(operation)[0] as { Item?: { pk: { S: string } }; Key?: { pk: { S: string } } };
  return (Item ?? Key)?.pk.S ?? "";
};

/** Takes the conditions off writes of keys that begin like this. */
const withoutCondition = (name: string, prefix: string): Sabotage => ({
  name,
  request: inTransactions((operation) => {
    if (!operation["Put"] || !keyOf(operation).startsWith(prefix)) return operation;
    const {
      ConditionExpression: _,
      ExpressionAttributeValues: _v,
      ...Put
    } = operation["Put"] as Record<string, unknown>;
    return { Put };
  }),
});

/** A change that was decided on what has changed since is written all the same. */
const overwritingChanges: Sabotage = {
  name: "no-revision-condition",
  request: inTransactions((operation) => {
    const update = operation["Update"] as unknown as Record<string, unknown> | undefined;
    if (update?.["ConditionExpression"] !== "#revision = :base") return operation;
    return { Update: { ...update, ConditionExpression: "#revision = :base OR attribute_exists(pk)" } };
  }),
};

/** Every place in which the product can be broken on purpose (`--break`). */
export const sabotages: readonly Sabotage[] = [
  withoutCondition("no-identification-condition", "IDENTIFICATION#"),
  withoutCondition("no-login-condition", "LOGIN#"),
  withoutCondition("no-relative-condition", "RELATIVE#"),
  withoutCondition("no-reply-condition", "REPLY#"),
  overwritingChanges,
  {
    name: "no-entry-of-addresses",
    request: inTransactions((operation) =>
      JSON.stringify(operation).includes('"address.updated"') ? undefined : operation,
    ),
  },
  {
    name: "event-garbled",
    request: (call) =>
      call.service === "events" ? { ...call, body: call.body.replaceAll("address.added", "address.aded") } : call,
  },
  {
    name: "identification-not-released",
    request: inTransactions((operation) =>
      operation["Delete"] && keyOf(operation).startsWith("IDENTIFICATION#") ? undefined : operation,
    ),
  },
  { name: "erasure-deaf", losesDelivery: (functionArn) => functionArn.endsWith("complete-erasure") },
  { name: "evaluation-deaf", losesDelivery: (functionArn) => functionArn.endsWith("evaluate-kyc") },
  { name: "provisioning-deaf", losesDelivery: (functionArn) => functionArn.endsWith("provision-login") },
  { name: "accounts-deaf", losesDelivery: (functionArn) => functionArn.endsWith("keep-deposit-account") },
  { name: "inspection-deaf", losesDelivery: (functionArn) => functionArn.endsWith("inspect-upload") },
];
