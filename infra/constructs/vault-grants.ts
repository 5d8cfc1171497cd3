import { type IGrantable, PolicyStatement } from "aws-cdk-lib/aws-iam";
import { grantKnowingAbsence } from "./grants.ts";
import type { KeyVault } from "./key-vault.ts";

const KEYS = "keys/*";
const STAGE_KEY = "stage-key";

/** What packages/key-vault tells KMS that it encrypts. */
const CONTEXT = { "kms:EncryptionContext:purpose": "customer-keys" };

const allow = (grantee: IGrantable, actions: string[], resources: string[], conditions?: object): void => {
  const statement = { actions, resources, ...(conditions && { conditions: { ...conditions } }) };
  grantee.grantPrincipal.addToPrincipalPolicy(new PolicyStatement(statement));
};

/** To open what is sealed. That a key is not there any more may be said only to whoever may list. */
export const grantOpening = ({ bucket, key }: KeyVault, grantee: IGrantable): void => {
  allow(grantee, ["s3:GetObject"], [bucket.arnForObjects(KEYS), bucket.arnForObjects(STAGE_KEY)]);
  grantKnowingAbsence(bucket, grantee);
  // For the stage's key, and for S3, which says which bucket it is.
  allow(grantee, ["kms:Decrypt"], [key.keyArn], { StringEquals: CONTEXT });
  allow(grantee, ["kms:Decrypt"], [key.keyArn], {
    StringEquals: { "kms:EncryptionContext:aws:s3:arn": bucket.bucketArn },
  });
};

/** A function whose environment says where the vault is may open what is sealed. */
export const openingWhereTold = <Fn extends IGrantable>(vault: KeyVault, fn: Fn, environment: object): Fn => {
  if ("VAULT_BUCKET" in environment) grantOpening(vault, fn);
  return fn;
};

/** To make the keys of new customers. Nobody may write over one. */
export const grantMakingKeys = ({ bucket, key }: KeyVault, grantee: IGrantable): void => {
  allow(grantee, ["s3:PutObject"], [bucket.arnForObjects(KEYS), bucket.arnForObjects(STAGE_KEY)]);
  allow(grantee, ["kms:GenerateDataKey"], [key.keyArn]);
};

/** To destroy the keys of customers for good, version by version: what they have sealed stays closed from then on. */
export const grantDestroyingKeys = ({ bucket }: KeyVault, grantee: IGrantable): void =>
  allow(grantee, ["s3:DeleteObjectVersion"], [bucket.arnForObjects(KEYS)]);
