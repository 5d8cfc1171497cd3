import type { Catalogue } from "../i18n/catalogue.ts";
import type { Failure } from "./faults.ts";

/** Why something was not done, in the words of the catalogue. */
export const problemWords = (failure: Failure, { problems }: Catalogue): string => {
  if (failure.kind === "unreachable") return problems.noNetwork;
  const { code, title } = failure.problem;
  return problems.byCode[code] ?? problems.other(title ?? code);
};
