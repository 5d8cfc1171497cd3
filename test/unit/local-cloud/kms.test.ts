import { statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { startKms } from "../../../packages/local-cloud/src/kms/kms.ts";
import { temporaryFolder } from "../../support/local-cloud/temporary-folder.ts";

const key = { id: "11111111-2222-4333-8444-555555555555", arn: "arn:aws:kms:eu-west-1:111122223333:key/one" };
const other = { id: "66666666-7777-4888-8999-000000000000", arn: "arn:aws:kms:eu-west-1:111122223333:key/two" };
const EncryptionContext = { purpose: "keys", stage: "laptop" };

const codeOf = (run: () => unknown): string => {
  try {
    run();
    return "none";
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe("KMS on the laptop", () => {
  const kms = startKms({ keys: [key, other] });
  const dataKey = kms.handle("GenerateDataKey", { KeyId: key.arn, KeySpec: "AES_256", EncryptionContext });
  const { CiphertextBlob, Plaintext } = dataKey;

  test("gives a data key of 32 bytes, which it decrypts again in the same context, in whatever order", () => {
    expect(Buffer.from(String(Plaintext), "base64")).toHaveLength(32);
    const context = { stage: "laptop", purpose: "keys" };
    expect(kms.handle("Decrypt", { CiphertextBlob, EncryptionContext: context })).toEqual({
      KeyId: key.arn,
      Plaintext,
    });
  });

  test("decrypts what it has encrypted", () => {
    const Plaintext = Buffer.from("a secret").toString("base64");
    const encrypted = kms.handle("Encrypt", { KeyId: key.id, Plaintext });
    expect(kms.handle("Decrypt", { CiphertextBlob: encrypted["CiphertextBlob"] })).toMatchObject({ Plaintext });
  });

  test("refuses another context, another key, and what it has not encrypted", () => {
    expect(codeOf(() => kms.handle("Decrypt", { CiphertextBlob }))).toBe("InvalidCiphertextException");
    const wrong = { CiphertextBlob, EncryptionContext: { ...EncryptionContext, stage: "prod" } };
    expect(codeOf(() => kms.handle("Decrypt", wrong))).toBe("InvalidCiphertextException");
    const byOther = { KeyId: other.arn, CiphertextBlob, EncryptionContext };
    expect(codeOf(() => kms.handle("Decrypt", byOther))).toBe("IncorrectKeyException");
    const cut = { CiphertextBlob: String(CiphertextBlob).slice(0, 80), EncryptionContext };
    expect(codeOf(() => kms.handle("Decrypt", cut))).toBe("InvalidCiphertextException");
    expect(codeOf(() => kms.handle("GenerateDataKey", { KeyId: "none", KeySpec: "AES_256" }))).toBe(
      "NotFoundException",
    );
    expect(codeOf(() => kms.handle("Sign", {}))).toBe("UnknownOperationException");
  });

  test("has the same keys after a restart, in a file that only its owner reads", () => {
    const file = join(temporaryFolder(), "kms.json");
    const before = startKms({ keys: [key], file }).handle("GenerateDataKey", { KeyId: key.id, KeySpec: "AES_256" });
    const after = startKms({ keys: [key, other], file });
    const { Plaintext, CiphertextBlob } = before;
    expect(after.handle("Decrypt", { CiphertextBlob })).toMatchObject({ Plaintext });
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });
});
