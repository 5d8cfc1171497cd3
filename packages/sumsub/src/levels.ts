import { CustomerCategory } from "@onboarding/domain";
import * as z from "zod";

const LevelName = z.string().min(1).max(255);

/** The levels of the Sumsub account that customers are checked by; a category that is not named has its type's level. */
export const SumsubLevels = z.strictObject({
  individual: LevelName,
  company: LevelName,
  categories: z.partialRecord(CustomerCategory, LevelName).default({}),
});
export type SumsubLevels = z.infer<typeof SumsubLevels>;

/** What a customer is checked by. */
export const levelFor = (
  { individual, company, categories }: SumsubLevels,
  { type, category }: { readonly type: "INDIVIDUAL" | "ORGANIZATION"; readonly category: CustomerCategory },
): string => categories[category] ?? (type === "INDIVIDUAL" ? individual : company);
