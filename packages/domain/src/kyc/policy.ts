import * as z from "zod";
import { CustomerCategory } from "../category.ts";
import { lazySchema, parsedOnce } from "../lazily.ts";
import { KycLevel } from "./vocabulary.ts";

/** What one category of customers has to show before it is verified. */
export const CategoryPolicy = lazySchema(() =>
  z.strictObject({
    requiredLevel: KycLevel.default("MIN"),
    identityVerificationRequired: z.boolean().default(true),
    /** The level from which credit facilities are open. */
    creditMinimumLevel: KycLevel.default("MIN"),
  }),
);
export type CategoryPolicy = z.infer<typeof CategoryPolicy>;

/** A stage's policy: categories that it does not name get the defaults. */
export const KycPolicy = lazySchema(() =>
  z.strictObject({
    /** Stored with each verdict, so that one can tell under which rules it was given. */
    ruleSet: z.string().min(1).max(50).default("default-1"),
    categories: z.partialRecord(CustomerCategory, CategoryPolicy).default({}),
  }),
);
export type KycPolicy = z.infer<typeof KycPolicy>;

/** The policy as functions are given it, in a variable of their environment: JSON. */
export const KycPolicyText = z.string().transform((text) => parsedOnce(KycPolicy, JSON.parse(text)));

let defaults: CategoryPolicy | undefined;

/** The policy for a category. */
export const policyFor = (policy: KycPolicy, category: CustomerCategory): CategoryPolicy => {
  defaults ??= CategoryPolicy.parse({});
  return policy.categories[category] ?? defaults;
};
