import { deliveryDigest, isAuthentic, signedHeaders } from "@onboarding/sumsub";
import { describe, expect, test } from "vitest";

const credentials = { appToken: "sbx:token", secretKey: "sbx-secret-9f3c1b7a" };
const SECONDS = 1_795_255_200;

const B1 =
  '{"externalUserId":"cus_01JZ8Q4T7M","type":"individual","fixedInfo":{"firstName":"Ana","lastName":"Petrović","dob":"1991-04-17","country":"SRB"}}';
const B4 = '{"userId":"cus_01JZ8Q4T7M","levelName":"id-and-liveness","ttlInSecs":600}';
const B5 = '{"externalUserId":"cus_01JZ8Q4T7M","type":"individual"}';
const B6 = Buffer.concat([
  Buffer.from(
    '--kycBoundary7f3a\r\nContent-Disposition: form-data; name="metadata"\r\nContent-Type: application/json\r\n\r\n' +
      '{"idDocType":"PASSPORT","country":"SRB"}\r\n--kycBoundary7f3a\r\n' +
      'Content-Disposition: form-data; name="content"; filename="p.png"\r\nContent-Type: image/png\r\n\r\n',
  ),
  Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  Buffer.from("\r\n--kycBoundary7f3a--\r\n"),
]);

/** Computed with openssl. */
const requests = [
  [
    "POST",
    "/resources/applicants?levelName=id-and-liveness",
    B1,
    "020a9bd3d792ac64d3ff94ca482470b64187956ff949dcceacf52b473ed93056",
  ],
  [
    "GET",
    "/resources/applicants/-;externalUserId=cus_01JZ8Q4T7M/one",
    undefined,
    "0c30f38716156c763278ea9099e820968a39cd23321161491abbbbff0e8379f3",
  ],
  [
    "POST",
    "/resources/accessTokens?userId=cus_01JZ8Q4T7M&levelName=id-and-liveness&ttlInSecs=600",
    undefined,
    "779d83f5ab779980c959301d244634845e00fb296129eead5f8aa88e0c6c1f04",
  ],
  ["POST", "/resources/accessTokens/sdk", B4, "3ca81ed4a9c63c6833659b55c0708021da7a45bba515d64a03e18dfe40c3e819"],
  [
    "POST",
    "/resources/applicants?levelName=Basic%20KYC%20level",
    B5,
    "de86f0675fca9e5c8beefdefc2242877c446415047b798981444eb665cedea36",
  ],
  [
    "POST",
    "/resources/applicants/66f0c1d2a3b4c5d6e7f80912/info/idDoc",
    B6,
    "a6243d412168cc14bcf858cdc3a33a94dda128bec0e632d8e36de601663260c0",
  ],
] as const;

describe("a request to Sumsub is signed", () => {
  test.for(requests)("%s %s", ([method, target, body, signature]) => {
    const bytes = typeof body === "string" ? Buffer.from(body) : body;

    expect(signedHeaders(credentials, SECONDS, { method, target, body: bytes })).toEqual({
      "x-app-token": "sbx:token",
      "x-app-access-ts": "1795255200",
      "x-app-access-sig": signature,
    });
  });
});

const WEBHOOK_SECRET = "whsec-5d20c4e8";
const GREEN =
  '{"applicantId":"66f0c1d2a3b4c5d6e7f80912","inspectionId":"66f0c1d2a3b4c5d6e7f80913","applicantType":"individual","correlationId":"8f1d6a0c5b7e4e0fa2b39c4d5e6f7081","levelName":"id-and-liveness","sandboxMode":true,"externalUserId":"cus_01JZ8Q4T7M","type":"applicantReviewed","reviewResult":{"reviewAnswer":"GREEN"},"reviewStatus":"completed","createdAt":"2026-11-21 09:58:41+0000","createdAtMs":"2026-11-21 09:58:41.207","clientId":"acme.test"}';
const RETRY =
  '{"applicantId":"66f0c1d2a3b4c5d6e7f80912","inspectionId":"66f0c1d2a3b4c5d6e7f80913","applicantType":"individual","correlationId":"2c9a7741d0e34f7c9b1f5a8e6d3c2b10","levelName":"id-and-liveness","sandboxMode":true,"externalUserId":"cus_01JZ8Q4T7M","type":"applicantReviewed","reviewResult":{"moderationComment":"The photo of your card is too dark. Take it again in daylight.","clientComment":"Illegible ID image","reviewAnswer":"RED","rejectLabels":["UNSATISFACTORY_PHOTOS"],"reviewRejectType":"RETRY"},"reviewStatus":"completed","createdAt":"2026-11-21 10:04:02+0000","createdAtMs":"2026-11-21 10:04:02.611","clientId":"acme.test"}';
const FINAL =
  '{"applicantId":"66f0c1d2a3b4c5d6e7f80912","inspectionId":"66f0c1d2a3b4c5d6e7f80913","applicantType":"individual","correlationId":"b7e0154fa8d1427e8f62c30d9a5b4e77","levelName":"id-and-liveness","sandboxMode":true,"externalUserId":"cus_01JZ8Q4T7M","type":"applicantReviewed","reviewResult":{"moderationComment":"We could not verify your profile.","clientComment":"Signs of forgery","reviewAnswer":"RED","rejectLabels":["FORGERY","GRAPHIC_EDITOR"],"reviewRejectType":"FINAL","buttonIds":[]},"reviewStatus":"completed","createdAt":"2026-11-21 10:31:55+0000","createdAtMs":"2026-11-21 10:31:55.018","clientId":"acme.test"}';

const digests = [
  ["HMAC_SHA1_HEX", GREEN, "6549e73a03c1d2f32ce9e414b5cb135e65398481"],
  ["HMAC_SHA256_HEX", GREEN, "5a99f8479724788ada6d2ecc80889af99f6676478e7a9c595487b9abceeb650b"],
  [
    "HMAC_SHA512_HEX",
    GREEN,
    "b374aecfb10b73f64f8357361eea6ed83edad60363b2f66c575391bbe715a74b7803dac48fefce350870af80dfc24d026e5ec8d1d01199e0dd9e2b770cc85a03",
  ],
  ["HMAC_SHA256_HEX", RETRY, "591f72797b2eb0c5d7b46593300c5b61ee3d3782a199ac51a392917e9308b326"],
  ["HMAC_SHA256_HEX", FINAL, "f30b7ca78e1c09a09930117abc38cae3cd5772cbcab9abf2286b0d43c1fd9bac"],
] as const;

describe("a delivery of Sumsub is authentic", () => {
  const body = Buffer.from(GREEN);
  const digest = deliveryDigest(body, "HMAC_SHA256_HEX", WEBHOOK_SECRET);
  const allowed = ["HMAC_SHA256_HEX", "HMAC_SHA512_HEX"] as const;

  test.for(digests)("by %s, vector %#", ([algorithm, text, expected]) => {
    expect(deliveryDigest(Buffer.from(text), algorithm, WEBHOOK_SECRET)).toBe(expected);
    const delivery = { body: Buffer.from(text), digest: expected, algorithm };
    expect(isAuthentic(delivery, [WEBHOOK_SECRET], [algorithm])).toBe(true);
  });

  test("with any of the secrets that are in use, by the default algorithm where none is named", () => {
    expect(isAuthentic({ body, digest, algorithm: undefined }, ["old", WEBHOOK_SECRET], allowed)).toBe(true);
  });

  test.for([
    ["no digest", { body, digest: undefined, algorithm: "HMAC_SHA256_HEX" }],
    ["an empty digest", { body, digest: "", algorithm: "HMAC_SHA256_HEX" }],
    ["the digest in capitals", { body, digest: digest.toUpperCase(), algorithm: "HMAC_SHA256_HEX" }],
    ["a shortened digest", { body, digest: digest.slice(0, 32), algorithm: "HMAC_SHA256_HEX" }],
    ["the right digest under another algorithm's name", { body, digest, algorithm: "HMAC_SHA512_HEX" }],
    ["an algorithm that is not allowed", { body, digest: digests[0][2], algorithm: "HMAC_SHA1_HEX" }],
    ["an algorithm that nobody knows", { body, digest, algorithm: "none" }],
    ["the name of something that every object has", { body, digest, algorithm: "constructor" }],
    ["another body", { body: Buffer.from(`${GREEN} `), digest, algorithm: "HMAC_SHA256_HEX" }],
  ] as const)("not with %s", ([, delivery]) => {
    expect(isAuthentic(delivery, [WEBHOOK_SECRET], allowed)).toBe(false);
  });

  test("not by a secret that is out of use", () => {
    expect(isAuthentic({ body, digest, algorithm: "HMAC_SHA256_HEX" }, ["another"], allowed)).toBe(false);
  });
});
