import type { KmsKey } from "../deployment.ts";
import type { Resource } from "./resources.ts";

/** Keys in KMS; who may use one is said by the functions' roles. */
export const readKmsKeys = (resources: readonly Resource[]): KmsKey[] =>
  resources.filter(({ type }) => type === "AWS::KMS::Key").map(({ arn, self }) => ({ arn, id: self.name }));
