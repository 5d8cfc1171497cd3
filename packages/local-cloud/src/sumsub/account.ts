import { randomBytes } from "node:crypto";
import * as z from "zod";
import type { Deployment } from "../deployment.ts";
import type { Secrets } from "../secrets/secrets.ts";

/** What a customer of Sumsub has from its dashboard. */
export const Account = z.object({
  appToken: z.string().min(1),
  secretKey: z.string().min(1),
  /** The first one signs deliveries. */
  webhookSecrets: z.tuple([z.string().min(1)], z.string().min(1)),
});
export type Account = z.infer<typeof Account>;

/** What the deployed functions expect of a Sumsub account. */
export interface SumsubWanted {
  /** Of the secret that holds the account's secrets. */
  readonly secretArn: string;
  readonly levels: { readonly individual: readonly string[]; readonly company: readonly string[] };
}

const Levels = z.object({
  individual: z.string(),
  company: z.string(),
  categories: z.record(z.string(), z.string()).default({}),
});

/** What the functions that speak with Sumsub are told in their environment; undefined when none does. */
export const sumsubWanted = ({ functions }: Pick<Deployment, "functions">): SumsubWanted | undefined => {
  for (const { environment } of functions) {
    const { SUMSUB_SECRET_ID: secretArn, SUMSUB_LEVELS: levels } = environment;
    if (secretArn === undefined || levels === undefined) continue;
    const { individual, company, categories } = Levels.parse(JSON.parse(levels));
    const { INDIVIDUAL = individual, ...companies } = categories;
    return {
      secretArn,
      levels: { individual: [individual, INDIVIDUAL], company: [company, ...Object.values(companies)] },
    };
  }
  return undefined;
};

const random = (prefix: string): string => prefix + randomBytes(24).toString("base64url");

const stored = (secrets: Secrets, SecretId: string): Account | undefined => {
  try {
    const { SecretString } = secrets.handle("GetSecretValue", { SecretId });
    return Account.safeParse(JSON.parse(String(SecretString))).data;
  } catch {
    return undefined;
  }
};

/**
 * The laptop's account: made at the first start and put where the functions look for it. Read anew at every use, so that
 * secrets can be rotated as on AWS.
 */
export const laptopAccount = (secrets: Secrets, secretArn: string): (() => Account) => {
  if (!stored(secrets, secretArn)) {
    const account = { appToken: random("sbx:"), secretKey: random(""), webhookSecrets: [random("whsec-")] };
    secrets.handle("PutSecretValue", { SecretId: secretArn, SecretString: JSON.stringify(account) });
  }
  return () => {
    const account = stored(secrets, secretArn);
    if (!account) throw new Error("The secret of the Sumsub account does not have the shape of one.");
    return account;
  };
};
