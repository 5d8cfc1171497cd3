import { hostileTexts } from "./hostile.ts";
import type { Builder, Target } from "./target.ts";
import { validValue } from "./values.ts";

const queryParameters = ({ operation }: Target) =>
  (operation.parameters ?? []).filter((parameter) => parameter.in === "query");

/** What has to be there, one filter where there are filters, and at times more than that. */
export const queryFor = ({ random, document }: Builder, target: Target): string => {
  const parameters = queryParameters(target);
  const filters = parameters.filter(({ name }) => name !== "limit" && name !== "cursor");
  const one = filters.length > 0 ? random.pick(filters).name : undefined;
  const wanted = parameters.filter(
    ({ name, required }) => required || name === one || random.chance(name === "limit" ? 0.3 : 0.04),
  );
  const values = wanted.map(({ name, schema }): [string, string] => [
    name,
    String(validValue(schema, random, document.components.schemas, name)).toWellFormed(),
  ]);
  return values.length > 0 ? `?${new URLSearchParams(values)}` : "";
};

/** Parameters that are there and that are not, with what belongs in none. */
export const hostileQueryFor = ({ random }: Builder, target: Target): string => {
  const names = [...queryParameters(target).map(({ name }) => name), "", "__proto__", "unknown"];
  const count = 1 + random.integer(3);
  const values = Array.from({ length: count }, (): [string, string] => [
    random.pick(names),
    random.pick(hostileTexts).toWellFormed(),
  ]);
  return `?${new URLSearchParams(values)}`;
};
