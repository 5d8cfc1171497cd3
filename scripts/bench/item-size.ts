/** An attribute value as DynamoDB's JSON has it. */
type Value = Readonly<Record<string, unknown>>;

const bytes = (text: string): number => Buffer.byteLength(text);
/** A list or a map has three bytes of its own and one for each member. */
const CONTAINER = 3;

/** About two digits a byte, a byte for the sign and the exponent. */
const numberSize = (digits: string): number => Math.ceil(digits.replace(/\D/g, "").length / 2) + 1;

const valueSize = (value: Value): number => {
  const [type = "", content] = Object.entries(value)[0] ?? [];
  switch (type) {
    case "S":
      return bytes(content as string);
    case "N":
      return numberSize(content as string);
    case "B":
      return Buffer.from(content as string, "base64").length;
    case "L":
      return CONTAINER + (content as Value[]).reduce((sum, one) => sum + valueSize(one) + 1, 0);
    case "M":
      return CONTAINER + itemSize(content as Record<string, Value>) + Object.keys(content as object).length;
    default:
      return 1;
  }
};

/** Size of an item in bytes, by the rules of DynamoDB's developer guide ("item sizes and formats"). */
export const itemSize = (item: Readonly<Record<string, Value>>): number =>
  Object.entries(item).reduce((sum, [name, value]) => sum + bytes(name) + valueSize(value), 0);
