import { ISSUER_PLACEHOLDER } from "@onboarding/contracts";

const openIdConnect = `${ISSUER_PLACEHOLDER}/protocol/openid-connect`;

export const securitySchemes = {
  login: {
    type: "oauth2",
    description: "People log in at the identity provider: authorization code with PKCE (S256).",
    flows: {
      authorizationCode: {
        authorizationUrl: `${openIdConnect}/auth`,
        tokenUrl: `${openIdConnect}/token`,
        refreshUrl: `${openIdConnect}/token`,
        scopes: { openid: "Who you are; what you may do are the roles of your account." },
      },
    },
  },
  token: {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description:
      "An access token of the identity provider. Its claim `roles` says what the caller may do. On the laptop " +
      "`npm run token -- agent` prints one.",
  },
} as const;

const text = { type: "string" } as const;
const requestId = { ...text, pattern: "^[\\x21-\\x7e]{1,128}$" } as const;

export const headers = {
  "X-Request-Id": {
    description: "The id of the request, in the log, in the audit trail and in every event that follows from it.",
    schema: text,
  },
  ETag: {
    description: "The version of the record, a strong entity tag: what `If-Match` names.",
    required: true,
    schema: { ...text, pattern: '^"[1-9][0-9]*"$', examples: ['"1"'] },
  },
  Location: {
    description: "Where the new record is from now on.",
    required: true,
    schema: { ...text, format: "uri-reference" },
  },
  "Idempotency-Replayed": {
    description: "Present when this is the answer of an earlier request with the same idempotency key.",
    schema: { ...text, const: "true" },
  },
  "Retry-After": {
    description: "Seconds to wait before the request is repeated.",
    schema: { ...text, pattern: "^[0-9]+$" },
  },
  "WWW-Authenticate": { description: "What is wrong with the token (RFC 6750).", schema: text },
} as const;

export const parameters = {
  "X-Request-Id": {
    name: "X-Request-Id",
    in: "header",
    description: "An id of the caller's own, 1 to 128 visible characters; else the request is given one.",
    schema: requestId,
  },
  "Idempotency-Key": {
    name: "Idempotency-Key",
    in: "header",
    description:
      "1 to 255 visible ASCII characters. For 24 hours the same caller, key, path and body are answered as the first time; " +
      "the same key with another body is refused.",
    schema: { ...text, minLength: 1, maxLength: 255, pattern: "^[\\x21-\\x7e]{1,255}$" },
  },
  "If-Match": {
    name: "If-Match",
    in: "header",
    required: true,
    description: "The ETag of the version that is changed or judged.",
    schema: text,
    example: '"1"',
  },
} as const;

export const gatewayError = {
  type: "object",
  description: "What API Gateway answers by itself.",
  properties: { message: text },
  required: ["message"],
} as const;

export const info = {
  title: "Customer onboarding and KYC",
  version: "1.0.0",
  description: `Registers customers, collects what proves who they are, lets verifiers judge it by two pairs of eyes, and follows the
KYC rules to an active customer with a deposit account.

**Who may call.** Every operation names its roles, in its description and as \`x-roles\`. A person with several roles may do what
any of them may.

**Changing a record.** Every record has a \`version\`, which is its \`ETag\`. Whoever changes or judges it names the version that
they saw with \`If-Match\`: 428 without it, 412 when the record has moved on.

**Repeating a request.** Every POST takes an \`Idempotency-Key\`. After a lost answer, send the same request with the same key.

**Refusals** are \`application/problem+json\` (RFC 9457) with a stable \`code\`; \`errors\` names every faulty field by JSON pointer.
What API Gateway refuses by itself is \`application/json\` with a \`message\`.

**Lists** come in pages of \`limit\` (1 to 100); \`nextCursor\` is null on the last one.

**Units.** Instants are ISO 8601 in UTC, days are YYYY-MM-DD, sizes are in bytes, phone numbers are E.164 once they are stored.`,
} as const;
