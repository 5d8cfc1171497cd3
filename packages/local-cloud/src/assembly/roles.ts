import * as z from "zod";
import type { PolicyDocument, Role } from "../access/role.ts";
import { notSupported, type Resource } from "./resources.ts";

const Document = z.looseObject({ Statement: z.array(z.looseObject({ Effect: z.enum(["Allow", "Deny"]) })) });

const RoleProperties = z.looseObject({
  Policies: z.array(z.looseObject({ PolicyName: z.string(), PolicyDocument: Document })).default([]),
  PermissionsBoundary: notSupported,
});
const AttachedPolicy = z.looseObject({ Roles: z.array(z.string()).default([]), PolicyDocument: Document });
const BucketPolicy = z.looseObject({ Bucket: z.string(), PolicyDocument: Document });

/** Roles with what they may do: their own policies, and those that are attached to them. AWS's managed policies are not known here, and grant nothing. */
export const readRoles = (resources: readonly Resource[]): Role[] => {
  const attached = resources
    .filter(({ type }) => type === "AWS::IAM::Policy" || type === "AWS::IAM::ManagedPolicy")
    .map((resource) => ({ name: resource.logicalId, ...resource.parse(AttachedPolicy) }));
  return resources
    .filter(({ type }) => type === "AWS::IAM::Role")
    .map((resource) => {
      const own = resource.parse(RoleProperties).Policies.map(({ PolicyName, PolicyDocument: document }) => ({
        name: PolicyName,
        document: document as PolicyDocument,
      }));
      const others = attached
        .filter(({ Roles }) => Roles.includes(resource.self.name))
        .map(({ name, PolicyDocument: document }) => ({ name, document: document as PolicyDocument }));
      return { arn: resource.arn, name: resource.self.name, policies: [...own, ...others] };
    });
};

/** The policy of each bucket that has one, by the bucket's name. */
export const readBucketPolicies = (resources: readonly Resource[]): ReadonlyMap<string, PolicyDocument> =>
  new Map(
    resources
      .filter(({ type }) => type === "AWS::S3::BucketPolicy")
      .map((resource) => {
        const { Bucket, PolicyDocument: document } = resource.parse(BucketPolicy);
        return [Bucket, document as PolicyDocument] as const;
      }),
  );
