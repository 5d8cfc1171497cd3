import * as z from "zod";
import type { PolicyDocument } from "../access/role.ts";
import type { KmsKey } from "../deployment.ts";
import type { Resource } from "./resources.ts";

const KeyProperties = z.looseObject({
  KeyPolicy: z.looseObject({ Statement: z.array(z.looseObject({ Effect: z.enum(["Allow", "Deny"]) })) }),
});

/** Keys in KMS. Nobody may use one whose own policy does not say so, or does not leave it to the account's. */
export const readKmsKeys = (resources: readonly Resource[]): KmsKey[] =>
  resources
    .filter(({ type }) => type === "AWS::KMS::Key")
    .map((resource) => {
      const policy: PolicyDocument = resource.parse(KeyProperties).KeyPolicy;
      return { arn: resource.arn, id: resource.self.name, policy };
    });
