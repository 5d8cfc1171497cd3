import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { exportJWK, generateKeyPair, type JWK, type JWTPayload, SignJWT } from "jose";
import { onTestFinished } from "vitest";

interface Answers {
  discovery: () => object;
  keys: () => object;
  status: number;
  /** Holds an answer back until it resolves. */
  delay: () => Promise<void>;
}

/** An OpenID issuer of one RSA key for signatures and one for encryption, which tests can make misbehave. */
export const tokenIssuer = async () => {
  const [signing, encryption] = await Promise.all([
    generateKeyPair("RS256", { extractable: true }),
    generateKeyPair("RS256", { extractable: true }),
  ]);
  const publicKey: JWK = { ...(await exportJWK(signing.publicKey)), kid: "sig-1", use: "sig", alg: "RS256" };
  const encryptionKey: JWK = { ...(await exportJWK(encryption.publicKey)), kid: "enc-1", use: "enc" };
  const requests = { discovery: 0, keys: 0 };

  const server = createServer(async (request, response) => {
    const isDiscovery = request.url === "/realm/.well-known/openid-configuration";
    requests[isDiscovery ? "discovery" : "keys"] += 1;
    await answers.delay();
    response.writeHead(answers.status, { "content-type": "application/json" });
    response.end(JSON.stringify(isDiscovery ? answers.discovery() : answers.keys()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });

  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}/realm`;
  const answers: Answers = {
    discovery: () => ({ issuer, jwks_uri: `${issuer}/certs` }),
    keys: () => ({ keys: [encryptionKey, publicKey] }),
    status: 200,
    delay: async () => {},
  };

  const claims = (): JWTPayload => {
    const now = Math.floor(Date.now() / 1000);
    return {
      iss: issuer,
      aud: "onboarding-api",
      sub: "agent",
      iat: now,
      exp: now + 300,
      scope: "openid customers:read",
    };
  };

  return {
    issuer,
    answers,
    requests,
    publicKey,
    signing,
    encryption,
    claims,
    /** A good token, changed as the test wants it. */
    token: (changes: JWTPayload = {}, header: { readonly alg?: string; readonly kid?: string | undefined } = {}) =>
      new SignJWT({ ...claims(), ...changes })
        .setProtectedHeader({ alg: "RS256", kid: "sig-1", ...header } as { alg: string })
        .sign(signing.privateKey),
  };
};
