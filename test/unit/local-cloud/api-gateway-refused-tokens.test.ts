import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT, UnsecuredJWT } from "jose";
import { describe, expect, test } from "vitest";
import { protectedApiWithIssuer } from "../../support/local-cloud/protected-api.ts";

const seconds = (fromNow: number) => Math.floor(Date.now() / 1000) + fromNow;

describe("a token that is refused", () => {
  const expectRefused = async (response: Response, description: string) => {
    expect(response.status).toBe(401);
    expect(await response.json()).toEqual({ message: "Unauthorized" });
    expect(response.headers.get("www-authenticate")).toBe(
      `Bearer scope="" error="invalid_token" error_description="${description}"`,
    );
  };

  test("because there is none", async () => {
    const { call, events } = await protectedApiWithIssuer();
    for (const init of [{}, { headers: { authorization: "" } }, { headers: { authorization: "Bearer " } }]) {
      const response = await call("/v1/me", init);
      expect([response.status, response.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
      expect(await response.json()).toEqual({ message: "Unauthorized" });
    }
    expect(events).toEqual([]);
  });

  const AUDIENCE = "the token does not have a valid audience";
  const changes: readonly (readonly [string, () => JWTPayload, string])[] = [
    ["wrong issuer", () => ({ iss: "http://127.0.0.1:1/realm" }), "the token does not have a valid iss claim"],
    ["no issuer", () => ({ iss: undefined }), "the token does not have a valid iss claim"],
    ["wrong audience", () => ({ aud: "someone-else" }), AUDIENCE],
    ["no audience", () => ({ aud: undefined }), AUDIENCE],
    ["empty audience and a good client id", () => ({ aud: [], client_id: "onboarding-api" }), AUDIENCE],
    ["wrong audience and a good client id", () => ({ aud: "x", client_id: "onboarding-api" }), AUDIENCE],
    ["expiry in the past", () => ({ exp: seconds(-1) }), "the token has expired"],
    ["no expiry", () => ({ exp: undefined }), "the token does not have a valid exp claim"],
    ["not yet valid", () => ({ nbf: seconds(60) }), "the token does not have a valid nbf claim"],
    ["issued in the future", () => ({ iat: seconds(60) }), "the token is from the future"],
  ];
  test.for(changes)("because of: %s", async ([, change, description]) => {
    const { issuer, get, events } = await protectedApiWithIssuer();

    await expectRefused(await get(await issuer.token(change())), description);
    expect(events).toEqual([]);
  });

  test("because it is not signed", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    const unsecured = new UnsecuredJWT(issuer.claims()).encode();
    const withKey = `${Buffer.from('{"alg":"none","kid":"sig-1"}').toString("base64url")}.${unsecured.split(".")[1]}.`;

    await expectRefused(await get(unsecured), "the signing method is invalid");
    await expectRefused(await get(withKey), "the signing method is invalid");
  });

  test("because the public key was used as a shared secret", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    const secret = new TextEncoder().encode(await exportSPKI(issuer.signing.publicKey));
    const token = await new SignJWT(issuer.claims()).setProtectedHeader({ alg: "HS256", kid: "sig-1" }).sign(secret);

    await expectRefused(await get(token), "the signing method is invalid");
  });

  test("because another RSA scheme was used", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    const { privateKey, publicKey } = await generateKeyPair("PS256", { extractable: true });
    issuer.answers.keys = () => ({ keys: [pss] });
    const pss = { ...(await exportJWK(publicKey)), kid: "sig-1", use: "sig" };
    const token = await new SignJWT(issuer.claims())
      .setProtectedHeader({ alg: "PS256", kid: "sig-1" })
      .sign(privateKey);

    await expectRefused(await get(token), "the signing method is invalid");
  });

  test("because its claims or its signature were changed", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    const [header, , signature] = (await issuer.token()).split(".");
    const claims = Buffer.from(JSON.stringify({ ...issuer.claims(), sub: "admin" })).toString("base64url");

    await expectRefused(await get(`${header}.${claims}.${signature}`), "the signature is invalid");
  });

  test("because another key made it", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    const { privateKey } = await generateKeyPair("RS256");
    const token = await new SignJWT(issuer.claims())
      .setProtectedHeader({ alg: "RS256", kid: "sig-1" })
      .sign(privateKey);

    await expectRefused(await get(token), "the signature is invalid");
  });

  test("because the key is meant for encryption", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    const token = await new SignJWT(issuer.claims())
      .setProtectedHeader({ alg: "RS256", kid: "enc-1" })
      .sign(issuer.encryption.privateKey);

    await expectRefused(await get(token), "the token's key is unknown");
  });

  test("because it does not name its key, even when there is only one", async () => {
    const { issuer, get } = await protectedApiWithIssuer();
    issuer.answers.keys = () => ({ keys: [issuer.publicKey] });

    await expectRefused(await get(await issuer.token({}, { kid: undefined })), "the token does not name its key");
  });

  test.for(["garbage", "a.b.c", "..", "Basic dXNlcjpwYXNz", "x".repeat(5_000)])("because it is %s", async (token) => {
    const { get } = await protectedApiWithIssuer();

    expect((await get(token)).status).toBe(401);
  });
});
