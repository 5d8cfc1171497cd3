import { randomBytes } from "node:crypto";

/** Values that are handed out under a secret name and can be taken once, within their time. They do not outlive the process. */
export interface OneTimeValues<Value> {
  put(value: Value, nowMs: number): string;
  take(name: string, nowMs: number): Value | undefined;
}

/** `most`: beyond it the oldest are forgotten, so that nobody fills the memory by asking. */
export const oneTimeValues = <Value>(lifetimeMs: number, most = 1000): OneTimeValues<Value> => {
  const values = new Map<string, { readonly value: Value; readonly until: number }>();
  return {
    put(value, nowMs) {
      const [oldest] = values.keys();
      if (values.size >= most && oldest !== undefined) values.delete(oldest);
      const name = randomBytes(32).toString("base64url");
      values.set(name, { value, until: nowMs + lifetimeMs });
      return name;
    },
    take(name, nowMs) {
      const found = values.get(name);
      values.delete(name);
      return found && nowMs <= found.until ? found.value : undefined;
    },
  };
};
