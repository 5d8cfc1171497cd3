/** What a deployment tells its desk, from `config.json` beside it. */
export interface DeskConfig {
  /** Of the API, without a slash at the end. */
  readonly apiUrl: string;
  /** Of the identity provider's realm. */
  readonly issuer: string;
  readonly clientId: string;
}

const isConfig = (value: unknown): value is DeskConfig =>
  typeof value === "object" &&
  value !== null &&
  ["apiUrl", "issuer", "clientId"].every((name) => name in value && typeof Reflect.get(value, name) === "string");

/** Read anew at each start; the service worker keeps the last one for a start without a network. */
export const readConfig = async (base: string): Promise<DeskConfig> => {
  const response = await fetch(`${base}config.json`, { cache: "no-cache" });
  const value: unknown = await response.json();
  if (!response.ok || !isConfig(value)) throw new TypeError("config.json is not as it must be");
  return value;
};
