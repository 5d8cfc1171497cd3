const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** DynamoDB Local's streams lose the type of an empty map: `{}` stands where AWS has `{"M": {}}`. No other value has none. */
const restored = (value: unknown): unknown => {
  if (!isRecord(value)) return value;
  if (Object.keys(value).length === 0) return { M: {} };
  if (isRecord(value["M"])) return { M: withEmptyMaps(value["M"]) };
  if (Array.isArray(value["L"])) return { L: value["L"].map(restored) };
  return value;
};

/** An image (attribute name to attribute value) as AWS would give it. */
const withEmptyMaps = (image: Readonly<Record<string, unknown>>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(image).map(([name, value]) => [name, restored(value)]));

/** The same for the images of a stream record. */
export const withWholeImages = (dynamodb: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(dynamodb).map(([member, value]) => [
      member,
      member.endsWith("Image") && isRecord(value) ? withEmptyMaps(value) : value,
    ]),
  );
