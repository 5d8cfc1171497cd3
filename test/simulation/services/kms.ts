import type { Chance } from "../machine/chance.ts";
import type { Call, CallAnswer } from "../machine/running.ts";

export interface Kms {
  carryOut(call: Call): CallAnswer;
  /** What a ciphertext stands for, past everybody's grants. */
  open(wrapped: Uint8Array): Buffer;
}

interface Asked {
  readonly KeyId: string;
  readonly EncryptionContext: Readonly<Record<string, string>>;
  readonly CiphertextBlob?: string;
}

const json = (status: number, body: object): CallAnswer => ({
  status,
  headers: { "content-type": "application/x-amz-json-1.1" },
  body: JSON.stringify(body),
});

/** One key of KMS: a ciphertext opens with the key and the context that it was made with. */
export const createKms = (chance: Chance): Kms => {
  const boxes = new Map<string, { readonly place: string; readonly clear: Buffer }>();
  const placeOf = ({ KeyId, EncryptionContext }: Asked) => JSON.stringify([KeyId, EncryptionContext]);
  return {
    open: (wrapped) => boxes.get(Buffer.from(wrapped).toString("base64"))?.clear ?? Buffer.alloc(0),
    carryOut({ operation, body }) {
      const asked = JSON.parse(body) as Asked;
      if (operation === "GenerateDataKey") {
        const clear = chance.bytes(32);
        const CiphertextBlob = chance.bytes(60).toString("base64");
        boxes.set(CiphertextBlob, { place: placeOf(asked), clear });
        return json(200, { KeyId: asked.KeyId, Plaintext: clear.toString("base64"), CiphertextBlob });
      }
      const box = boxes.get(asked.CiphertextBlob ?? "");
      if (operation !== "Decrypt" || box?.place !== placeOf(asked)) {
        return json(400, { __type: "InvalidCiphertextException" });
      }
      return json(200, { KeyId: asked.KeyId, Plaintext: box.clear.toString("base64") });
    },
  };
};
