import { type Answer, empty } from "./answer.ts";
import type { Endpoint } from "./endpoint.ts";
import type { Realm } from "./realm.ts";
import type { ClientDefinition } from "./realm-definition.ts";

/** Keycloak's web origin `+`: the pages of a client may speak with the token endpoint from where they are sent back to. */
const originsOf = ({ redirectUris = [] }: ClientDefinition): readonly string[] =>
  redirectUris.map((uri) => URL.parse(uri)?.origin ?? "");

/** Whether pages of an origin may call for a client: those of its redirect addresses. */
export const isAllowedOrigin = (client: ClientDefinition, origin: string): boolean =>
  originsOf(client).includes(origin);

const corsHeaders = (origin: string) => ({
  "access-control-allow-origin": origin,
  "access-control-allow-credentials": "true",
  vary: "Origin",
});

/** What a page needs to read the answer. */
export const readableFrom = (origin: string | undefined, answer: Answer): Answer =>
  origin === undefined ? answer : { ...answer, headers: { ...answer.headers, ...corsHeaders(origin) } };

const isKnown = (realm: Realm, origin: string): boolean =>
  [...realm.clients.values()].some((client) => isAllowedOrigin(client, origin));

/** The preflight of a page, which does not tell which client it is of. */
export const preflightEndpoint: Endpoint = (realm, { headers: { origin } }) =>
  origin === undefined || !isKnown(realm, origin)
    ? empty(204)
    : empty(204, {
        ...corsHeaders(origin),
        "access-control-allow-methods": "POST, OPTIONS",
        "access-control-allow-headers": "Origin, Accept, X-Requested-With, Content-Type, Authorization",
        "access-control-max-age": "3600",
      });
