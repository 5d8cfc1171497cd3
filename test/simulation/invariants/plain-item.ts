import type { Wire, WireItem } from "../services/dynamo-db.ts";

/** A value of the wire's as a plain one; bytes as a Buffer. */
const plain = (wire: Wire): unknown => {
  const [type, value] = Object.entries(wire)[0] ?? [];
  if (type === "M") return plainItem(value as WireItem);
  if (type === "L") return (value as Wire[]).map(plain);
  if (type === "N") return Number(value);
  if (type === "B") return Buffer.from(String(value), "base64");
  return type === "NULL" ? null : value;
};

export const plainItem = (item: WireItem): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)]));
