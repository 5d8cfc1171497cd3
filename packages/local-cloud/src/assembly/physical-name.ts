import { createHash } from "node:crypto";

const HASH_LENGTH = 8;

/** The name of a resource that the template leaves unnamed: CloudFormation's form, but the same on every start. */
export const derivedName = (stackName: string, logicalId: string, longest: number): string => {
  const name = `${stackName}-${logicalId}`;
  return name.length <= longest ? name : `${name.slice(0, longest - HASH_LENGTH - 1)}-${shortHash(name, HASH_LENGTH)}`;
};

/** Lower-case letters and digits that depend on nothing but `text`, for ids that AWS would draw at random. */
export const shortHash = (text: string, length: number): string =>
  createHash("sha256").update(text).digest("hex").slice(0, length);
