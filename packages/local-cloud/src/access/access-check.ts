import { runUnsafeSimulation } from "@cloud-copilot/iam-simulate";
import * as z from "zod";
import type { Report } from "../activity.ts";
import type { DeployedFunction, Deployment } from "../deployment.ts";
import { credentialsOf } from "../function-endpoints.ts";
import type { RequestedAccess } from "./requested-access.ts";
import type { PolicyDocument, Role } from "./role.ts";

/** Says no in the words of AWS; undefined: yes. */
type Denial = string | undefined;

export interface AccessCheck {
  /** Whether whoever has this key may do all that. A key that is no function's is the account owner's. */
  ofKey(accessKeyId: string, wanted: () => readonly RequestedAccess[]): Denial;
  /** Whether a function may; for what a service does in its name. */
  ofFunction(functionArn: string, wanted: readonly RequestedAccess[]): Denial;
}

export interface AccessCheckOptions {
  readonly deployment: Pick<Deployment, "accountId" | "functions" | "roles" | "buckets" | "kmsKeys">;
  readonly report: Report;
}

/** Each function's role, with the policies of the template, decides what its requests may do: as IAM would. */
export const accessCheck = ({ deployment, report }: AccessCheckOptions): AccessCheck => {
  const { functions, roles, buckets, kmsKeys, accountId } = deployment;
  const byKey = new Map(functions.map((one) => [credentialsOf(one).accessKeyId, one]));
  const byArn = new Map(functions.map((one) => [one.arn, one]));
  const roleOf = new Map(roles.map((role) => [role.arn, role]));
  const bucketPolicies = new Map(buckets.map(({ arn, policy }) => [arn, policy]));
  const keyPolicies = new Map(kmsKeys.map(({ arn, policy }) => [arn, policy]));
  const known = new Map<string, boolean>();

  const isAllowed = (role: Role, principal: string, wanted: RequestedAccess): boolean => {
    const policies = [...role.policies, ...refusalsOf(bucketPolicies.get(wanted.resource.split("/")[0] ?? ""))];
    const key = JSON.stringify([role.arn, wanted.action, wanted.resource, relevant(policies, wanted)]);
    const before = known.get(key);
    if (before !== undefined) return before;
    const result = simulate({ policies, ofResource: keyPolicies.get(wanted.resource) }, principal, wanted, accountId);
    if (known.size < LARGEST_MEMORY) known.set(key, result);
    return result;
  };
  const check = (fn: DeployedFunction, wanted: readonly RequestedAccess[]): Denial => {
    const role = roleOf.get(fn.roleArn);
    const principal = `arn:aws:sts::${accountId}:assumed-role/${role?.name ?? "unknown"}/${fn.name}`;
    for (const one of wanted) {
      const allowed = role !== undefined && isAllowed(role, principal, one);
      report({ kind: "access", functionName: fn.name, action: one.action, resource: one.resource, allowed });
      if (!allowed)
        return `User: ${principal} is not authorized to perform: ${one.action} on resource: ${one.resource}`;
    }
    return undefined;
  };
  return {
    ofKey: (accessKeyId, wanted) => {
      const fn = byKey.get(accessKeyId);
      return fn && check(fn, wanted());
    },
    ofFunction: (functionArn, wanted) => {
      const fn = byArn.get(functionArn);
      return fn && check(fn, wanted);
    },
  };
};

/**
 * What a bucket's policy forbids everybody, as a policy of the caller's: within an account a denial in either wins. What it
 * allows is left out, since nobody outside of the account is here.
 */
const refusalsOf = (policy: PolicyDocument | undefined): Role["policies"] => {
  if (!policy) return [];
  const { Statement } = BucketPolicy.parse(policy);
  const denials = Statement.filter(({ Effect }) => Effect === "Deny").map(
    ({ Principal: _, ...statement }) => statement,
  );
  return [{ name: "bucket", document: { Version: "2012-10-17", Statement: denials } }];
};

const BucketPolicy = z.looseObject({
  Statement: z.array(z.looseObject({ Effect: z.string(), Principal: z.unknown() })),
});

/** Of decisions that are remembered; resources are ever new where they are objects. */
const LARGEST_MEMORY = 50_000;

/** The part of the context that some condition asks for: the rest does not change the decision. */
const relevant = (policies: Role["policies"], { context }: RequestedAccess): unknown => {
  const text = JSON.stringify(policies);
  return Object.entries(context).filter(([name]) => text.includes(`"${name}"`));
};

/** The simulator fails on a resource's policy that has no name, and takes one only together with a policy that was validated. */
const named = (policyDocument: PolicyDocument) => ({
  __validated: true,
  policyDocument,
  metadata: { name: "resource" },
  errors: [],
});

const simulate = (
  { policies, ofResource }: { readonly policies: Role["policies"]; readonly ofResource: PolicyDocument | undefined },
  principal: string,
  { action, resource, context }: RequestedAccess,
  accountId: string,
): boolean =>
  runUnsafeSimulation(
    {
      request: { principal, action, resource: { resource, accountId }, contextVariables: { ...context } },
      identityPolicies: policies.map(({ name, document }) => ({ name, policy: document })),
      ...(ofResource && { resourcePolicy: named(ofResource) }),
      serviceControlPolicies: [],
      resourceControlPolicies: [],
    },
    {},
  ) === "Allowed";
