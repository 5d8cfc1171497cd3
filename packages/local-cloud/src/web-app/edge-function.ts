import { createContext, Script } from "node:vm";

/** A request as a CloudFront function gets it: as much of it as the functions of the product look at. */
interface EdgeRequest {
  readonly method: string;
  readonly uri: string;
}

interface EdgeAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Goes on with a request, perhaps for another address, or answers it. */
export type EdgeFunction = (request: EdgeRequest) => { readonly uri: string } | EdgeAnswer;

/** More than a function may take at CloudFront; it only keeps a loop from hanging the laptop. */
const TIMEOUT_MS = 1000;

interface RawResult {
  readonly uri?: string;
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, { readonly value: string }>>;
  readonly body?: string | { readonly data: string };
}

const answerOf = ({ statusCode = 200, headers = {}, body = "" }: RawResult): EdgeAnswer => ({
  status: statusCode,
  headers: Object.fromEntries(Object.entries(headers).map(([name, { value }]) => [name, value])),
  body: typeof body === "string" ? body : body.data,
});

/** Makes a CloudFront function for viewer requests of its source, `function handler(event)`. It gets nothing of Node. */
export const edgeFunction = (source: string): EdgeFunction => {
  const script = new Script(`${source}\n;JSON.stringify(handler(JSON.parse(event)))`);
  return ({ method, uri }) => {
    const event = {
      version: "1.0",
      context: { eventType: "viewer-request" },
      request: { method, uri, querystring: {}, headers: {}, cookies: {} },
    };
    const context = createContext({ event: JSON.stringify(event) });
    const result = JSON.parse(String(script.runInContext(context, { timeout: TIMEOUT_MS }))) as RawResult;
    return result.statusCode === undefined ? { uri: result.uri ?? uri } : answerOf(result);
  };
};
