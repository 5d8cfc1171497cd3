import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from "node:crypto";
import * as z from "zod";
import { AwsError } from "../aws-endpoint/aws-error.ts";
import type { KmsKey } from "../deployment.ts";
import { openKeyFile } from "./key-file.ts";

/** Key Management Service, symmetric keys only. */
export interface Kms {
  /** Answers `Encrypt`, `Decrypt` and `GenerateDataKey`. Throws AwsError. */
  handle(operation: string, request: unknown): Record<string, unknown>;
}

export interface KmsOptions {
  readonly keys: readonly KmsKey[];
  /** Where the keys are kept; left out, they live in memory. */
  readonly file?: string;
}

const base64 = z.base64().transform((text) => Buffer.from(text, "base64"));
const Request = z.object({
  KeyId: z.string().optional(),
  EncryptionContext: z.record(z.string(), z.string()).default({}),
  Plaintext: base64.optional(),
  CiphertextBlob: base64.optional(),
  KeySpec: z.literal("AES_256").optional(),
});
type Request = z.output<typeof Request>;
type Answer = Record<string, unknown>;

interface Material extends KmsKey {
  readonly material: KeyObject;
}

const ID_BYTES = 36;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** The pairs of an encryption context are compared whatever their order. */
const contextText = (context: Request["EncryptionContext"]): string =>
  JSON.stringify(Object.entries(context).toSorted());

/** KMS with the deployment's keys, whose material is in a file or gone with the process. */
export const startKms = ({ keys, file }: KmsOptions): Kms => {
  const materials = openKeyFile(
    keys.map(({ id }) => id),
    file,
  );
  const known: Material[] = keys.flatMap((key) => {
    const material = materials.get(key.id);
    return material ? [{ ...key, material }] : [];
  });
  return {
    handle: (operation, request) => {
      const handler = Object.hasOwn(handlers, operation) ? handlers[operation] : undefined;
      if (!handler) throw new AwsError("UnknownOperationException", `KMS ${operation} is not supported locally`);
      const { data } = Request.safeParse(request);
      if (!data) throw new AwsError("ValidationException", `Not a request of ${operation}`);
      return handler(known, data);
    },
  };
};

const findKey = (keys: readonly Material[], id: string | undefined): Material => {
  const key = keys.find(({ arn, id: keyId }) => id === arn || id === keyId);
  if (!key) throw new AwsError("NotFoundException", "The key does not exist");
  return key;
};

/** The id of the key, nonce, tag, ciphertext. */
const encrypted = ({ id, material }: Material, clear: Buffer, context: Request["EncryptionContext"]): string => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv("aes-256-gcm", material, nonce).setAAD(Buffer.from(contextText(context)));
  const ciphertext = Buffer.concat([cipher.update(clear), cipher.final()]);
  return Buffer.concat([Buffer.from(id), nonce, cipher.getAuthTag(), ciphertext]).toString("base64");
};

const encrypt = (keys: readonly Material[], { KeyId, Plaintext, EncryptionContext }: Request): Answer => {
  const key = findKey(keys, KeyId);
  if (!Plaintext) throw new AwsError("ValidationException", "Plaintext is missing");
  return { KeyId: key.arn, CiphertextBlob: encrypted(key, Plaintext, EncryptionContext) };
};

const generateDataKey = (keys: readonly Material[], { KeyId, KeySpec, EncryptionContext }: Request): Answer => {
  const key = findKey(keys, KeyId);
  if (!KeySpec) throw new AwsError("ValidationException", "KeySpec is missing");
  const dataKey = randomBytes(32);
  const CiphertextBlob = encrypted(key, dataKey, EncryptionContext);
  return { KeyId: key.arn, Plaintext: dataKey.toString("base64"), CiphertextBlob };
};

const decrypt = (keys: readonly Material[], { KeyId, CiphertextBlob, EncryptionContext }: Request): Answer => {
  const blob = CiphertextBlob ?? Buffer.alloc(0);
  const id = blob.subarray(0, ID_BYTES).toString();
  const key = keys.find((one) => one.id === id);
  if (!key) throw new AwsError("InvalidCiphertextException", "");
  if (KeyId !== undefined && findKey(keys, KeyId) !== key) throw new AwsError("IncorrectKeyException", "");
  const [nonce, tag, ciphertext] = [
    blob.subarray(ID_BYTES, ID_BYTES + NONCE_BYTES),
    blob.subarray(ID_BYTES + NONCE_BYTES, ID_BYTES + NONCE_BYTES + TAG_BYTES),
    blob.subarray(ID_BYTES + NONCE_BYTES + TAG_BYTES),
  ];
  try {
    const decipher = createDecipheriv("aes-256-gcm", key.material, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(contextText(EncryptionContext))).setAuthTag(tag);
    const clear = Buffer.concat([decipher.update(ciphertext), decipher.final()]);
    return { KeyId: key.arn, Plaintext: clear.toString("base64") };
  } catch {
    throw new AwsError("InvalidCiphertextException", "");
  }
};

const handlers: Readonly<Record<string, (keys: readonly Material[], request: Request) => Answer>> = {
  Encrypt: encrypt,
  GenerateDataKey: generateDataKey,
  Decrypt: decrypt,
};
