import { StoreBusy } from "@onboarding/application";
import type { JsonService } from "@onboarding/aws-requests";
import { lazySchema } from "@onboarding/domain";
import * as z from "zod";

/** What the one key in KMS does for the vault. */
export interface KeyManagement {
  /** 32 random bytes, and the same encrypted by KMS. */
  generateDataKey(): Promise<{ readonly clear: Buffer; readonly wrapped: Buffer }>;
  decrypt(wrapped: Uint8Array): Promise<Buffer>;
}

/** Names what KMS encrypts here; the key's grants ask for it. infra/constructs/vault-grants.ts has the same. */
const ENCRYPTION_CONTEXT = { purpose: "customer-keys" };

const base64 = () => z.base64().transform((text) => Buffer.from(text, "base64"));
const DataKey = lazySchema(() => z.object({ Plaintext: base64(), CiphertextBlob: base64() }));
const Decrypted = lazySchema(() => z.object({ Plaintext: base64() }));

/** KMS with one of its keys. Its operations throw StoreBusy. */
export const keyManagement = (ask: JsonService, keyArn: string): KeyManagement => {
  const call = async <Schema extends z.ZodType>(operation: string, request: object, schema: Schema) => {
    const content = { KeyId: keyArn, EncryptionContext: ENCRYPTION_CONTEXT, ...request };
    const answer = await ask(operation, content);
    if (answer.status !== 200) throw new StoreBusy(`KMS refuses ${operation}: ${answer.status}`);
    return schema.parse(JSON.parse(answer.body.toString()));
  };
  return {
    async generateDataKey() {
      const { Plaintext, CiphertextBlob } = await call("GenerateDataKey", { KeySpec: "AES_256" }, DataKey);
      return { clear: Plaintext, wrapped: CiphertextBlob };
    },
    async decrypt(wrapped) {
      const CiphertextBlob = Buffer.from(wrapped).toString("base64");
      return (await call("Decrypt", { CiphertextBlob }, Decrypted)).Plaintext;
    },
  };
};
