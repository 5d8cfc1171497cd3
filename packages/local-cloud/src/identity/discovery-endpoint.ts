import { json } from "./answer.ts";
import type { Endpoint } from "./endpoint.ts";
import { supportedGrantTypes } from "./token-endpoint.ts";

const clientAuthentication = ["client_secret_basic", "client_secret_post"];

/** OpenID Connect Discovery 1.0: Keycloak's members, less those of features that are not here. */
export const discoveryEndpoint: Endpoint = ({ issuer }) => {
  const endpoint = (name: string) => `${issuer}/protocol/openid-connect/${name}`;
  const document = {
    issuer,
    authorization_endpoint: endpoint("auth"),
    token_endpoint: endpoint("token"),
    userinfo_endpoint: endpoint("userinfo"),
    end_session_endpoint: endpoint("logout"),
    jwks_uri: endpoint("certs"),
    grant_types_supported: supportedGrantTypes,
    acr_values_supported: ["0", "1"],
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
    response_modes_supported: ["query"],
    token_endpoint_auth_methods_supported: clientAuthentication,
    claims_supported: [
      "iss",
      "sub",
      "aud",
      "exp",
      "iat",
      "name",
      "given_name",
      "family_name",
      "preferred_username",
      "email",
      "acr",
      "azp",
    ],
    claim_types_supported: ["normal"],
    claims_parameter_supported: false,
    scopes_supported: ["openid", "profile", "email", "roles", "web-origins", "acr", "basic"],
    request_parameter_supported: false,
    request_uri_parameter_supported: false,
    code_challenge_methods_supported: ["S256"],
    revocation_endpoint: endpoint("revoke"),
    revocation_endpoint_auth_methods_supported: clientAuthentication,
    authorization_response_iss_parameter_supported: true,
  };
  return json(200, document, { "cache-control": "no-cache, must-revalidate, no-transform, no-store" });
};

/** The public keys (RFC 7517). */
export const certsEndpoint: Endpoint = ({ keys }) => json(200, keys.published, { "cache-control": "no-cache" });
