import type { Activity, Deployment } from "@onboarding/local-cloud";
import * as z from "zod";

/** One action on one resource pattern that a function's role grants. */
export interface Permission {
  readonly functionName: string;
  readonly action: string;
  readonly resource: string;
}

const texts = z.union([z.string(), z.array(z.string())]).transform((one) => [one].flat());
const Policy = z.looseObject({
  Statement: z.array(z.looseObject({ Effect: z.enum(["Allow", "Deny"]), Action: texts, Resource: texts })),
});

/** Everything that the functions' roles grant. */
export const grantedPermissions = ({ functions, roles }: Deployment): Permission[] =>
  functions.flatMap(({ name: functionName, roleArn }) =>
    roles
      .filter(({ arn }) => arn === roleArn)
      .flatMap(({ policies }) => policies.flatMap(({ document }) => Policy.parse(document).Statement))
      .filter(({ Effect }) => Effect === "Allow")
      .flatMap(({ Action, Resource }) =>
        Action.flatMap((action) => Resource.map((resource) => ({ functionName, action, resource }))),
      ),
  );

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.split("*").map(escaped).join(".*")}$`).test(text);

/** What was granted and by no activity needed. */
export const unusedPermissions = (granted: readonly Permission[], activities: readonly Activity[]): Permission[] => {
  const used = activities.flatMap((one) => (one.kind === "access" && one.allowed ? [one] : []));
  return granted.filter(
    ({ functionName, action, resource }) =>
      !used.some(
        (one) => one.functionName === functionName && one.action === action && matches(resource, one.resource),
      ),
  );
};
