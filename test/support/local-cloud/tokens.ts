import { createHmac, randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { exportJWK, exportSPKI, generateKeyPair, type JWTPayload, SignJWT } from "jose";

export const API_AUDIENCE = "onboarding-api";

/** Makes access tokens, good ones and each kind of bad one, that an issuer of its own vouches for. */
export interface TokenForge {
  readonly issuer: string;
  /** Good, unless the claims given here spoil it. */
  accessToken(claims?: JWTPayload): Promise<string>;
  /** Every kind of token that must be refused, by what is wrong with it. */
  badTokens(): Promise<Readonly<Record<BadToken, string>>>;
  /** An id token with the API as audience: its signature, issuer and audience are good, only its `typ` tells. */
  idToken(): Promise<string>;
  /** How often the key set was fetched. */
  keySetRequests(): number;
  stop(): Promise<void>;
}

type BadToken =
  | "expired"
  | "not yet valid"
  | "alg none"
  | "HS256 with the public key"
  | "tampered payload"
  | "wrong audience"
  | "no audience"
  | "wrong issuer"
  | "unknown kid"
  | "key of another under a known kid"
  | "garbage";

const KID = "forge-signing-key";

/** Starts the issuer on a free port: discovery and a key set with a signing and an encryption key, as Keycloak has. */
export const startTokenForge = async (): Promise<TokenForge> => {
  const [signing, encryption, foreign] = await Promise.all([rsa("RS256"), rsa("RSA-OAEP"), rsa("RS256")]);
  const keys = [
    { ...(await exportJWK(encryption.publicKey)), kid: "forge-encryption-key", alg: "RSA-OAEP", use: "enc" },
    { ...(await exportJWK(signing.publicKey)), kid: KID, alg: "RS256", use: "sig" },
  ];
  const server = await startIssuer(keys);
  const { issuer } = server;
  const sign = (claims: JWTPayload, key = signing.privateKey, kid = KID) =>
    new SignJWT(claims).setProtectedHeader({ alg: "RS256", typ: "JWT", kid }).sign(key);
  const good = (claims: JWTPayload = {}) => ({ ...goodClaims(issuer), ...claims });
  const accessToken = (claims?: JWTPayload) => sign(good(claims));
  return {
    ...server,
    accessToken,
    idToken: () => accessToken({ typ: "ID", jti: randomUUID() }),
    badTokens: async () => ({
      expired: await accessToken({ iat: now() - 600, exp: now() - 300 }),
      "not yet valid": await accessToken({ nbf: now() + 600 }),
      "alg none": `${encoded({ alg: "none", typ: "JWT" })}.${encoded(good())}.`,
      "HS256 with the public key": hmacToken(good(), await exportSPKI(signing.publicKey)),
      "tampered payload": withPayload(await accessToken(), good({ roles: ["admin"] })),
      "wrong audience": await accessToken({ aud: "another-api" }),
      "no audience": await accessToken({ aud: undefined }),
      "wrong issuer": await accessToken({ iss: `${issuer}-not` }),
      "unknown kid": await sign(good(), signing.privateKey, "unknown"),
      "key of another under a known kid": await sign(good(), foreign.privateKey),
      garbage: "not.a.token",
    }),
  };
};

const rsa = (algorithm: string) => generateKeyPair(algorithm, { modulusLength: 2048, extractable: true });

const now = () => Math.floor(Date.now() / 1000);

const goodClaims = (issuer: string): JWTPayload => ({
  exp: now() + 300,
  iat: now(),
  jti: `onrtro:${randomUUID()}`,
  iss: issuer,
  aud: API_AUDIENCE,
  sub: randomUUID(),
  typ: "Bearer",
  azp: "onboarding-cli",
  scope: "profile email",
  roles: ["agent"],
  preferred_username: "agent",
});

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString("base64url");

/** The old trick: a verifier that lets the token choose the algorithm takes the public key for a shared secret. */
const hmacToken = (claims: JWTPayload, publicKey: string): string => {
  const signed = `${encoded({ alg: "HS256", typ: "JWT", kid: KID })}.${encoded(claims)}`;
  return `${signed}.${createHmac("sha256", publicKey).update(signed).digest("base64url")}`;
};

const withPayload = (token: string, claims: JWTPayload): string => {
  const [header, , signature] = token.split(".");
  return `${header}.${encoded(claims)}.${signature}`;
};

/** Where the issuer is on its server, as a realm of Keycloak. */
const REALM = "/realms/forged";

const startIssuer = async (keys: readonly object[]) => {
  let keySetRequests = 0;
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    if (path === `${REALM}/certs`) keySetRequests += 1;
    const documents: Record<string, object> = {
      [`${REALM}/.well-known/openid-configuration`]: { issuer, jwks_uri: `${issuer}/certs` },
      [`${REALM}/certs`]: { keys },
    };
    const document = documents[path];
    response.writeHead(document ? 200 : 404, { "content-type": "application/json", connection: "close" });
    response.end(JSON.stringify(document ?? { error: "HTTP 404 Not Found" }));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The token forge has no TCP port.");
  const issuer = `http://127.0.0.1:${address.port}${REALM}`;
  const stop = async () => {
    const closed = once(server, "close");
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { issuer, keySetRequests: () => keySetRequests, stop };
};
