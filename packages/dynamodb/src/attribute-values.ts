/** A value as DynamoDB has it over the wire, bytes in base64. Sets are not used in this table. */
type AttributeValue =
  | { readonly S: string }
  | { readonly N: string }
  | { readonly B: string }
  | { readonly BOOL: boolean }
  | { readonly NULL: true }
  | { readonly L: readonly AttributeValue[] }
  | { readonly M: Attributes };

export type Attributes = Readonly<Record<string, AttributeValue>>;
type Values = Readonly<Record<string, unknown>>;

const numberValue = (value: number): AttributeValue => {
  if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) throw new TypeError("DynamoDB has no such number");
  return { N: String(value) };
};

const attributeOf = (value: unknown): AttributeValue => {
  if (typeof value === "string") return { S: value };
  if (typeof value === "number") return numberValue(value);
  if (typeof value === "boolean") return { BOOL: value };
  if (value === null) return { NULL: true };
  if (value instanceof Uint8Array) return { B: Buffer.from(value).toString("base64") };
  if (Array.isArray(value)) return { L: value.map(attributeOf) };
  if (typeof value === "object") return { M: attributesOf(value as Values) };
  throw new TypeError(`a ${typeof value} cannot be stored`);
};

/** An item, a key or the values of an expression for the wire. What is undefined is left out. */
export const attributesOf = (values: Values): Attributes => {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return Object.fromEntries(given.map(([name, value]) => [name, attributeOf(value)]));
};

const fromValue = (value: AttributeValue): unknown => {
  if ("S" in value) return value.S;
  if ("M" in value) return valuesOf(value.M);
  if ("N" in value) return Number(value.N);
  if ("BOOL" in value) return value.BOOL;
  if ("L" in value) return value.L.map(fromValue);
  if ("B" in value) return Buffer.from(value.B, "base64");
  if ("NULL" in value) return null;
  throw new TypeError("an attribute of a type that this table does not have");
};

/** What came over the wire. */
export const valuesOf = (attributes: Attributes): Record<string, unknown> =>
  Object.fromEntries(Object.entries(attributes).map(([name, attribute]) => [name, fromValue(attribute)]));
