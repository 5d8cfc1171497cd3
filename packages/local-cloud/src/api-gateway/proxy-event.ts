import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { HttpApi } from "../http-api.ts";
import { isTextual } from "./content-type.ts";
import type { RequestTarget } from "./request-target.ts";
import type { RouteMatch } from "./router.ts";

export interface ProxyEventInput {
  readonly api: HttpApi;
  readonly match: RouteMatch;
  readonly request: IncomingMessage;
  readonly target: RequestTarget;
  readonly body: Buffer;
  readonly requestId: string;
  readonly sourceIp: string;
  readonly now: Date;
  /** `requestContext.authorizer`; absent on an open route. */
  readonly authorizer?: object;
}

/** The event of an HTTP API, payload format 2.0. What is empty is absent, except the query string. */
export const proxyEvent = (input: ProxyEventInput): object => {
  const { api, match, request, target, body, requestId, sourceIp, now, authorizer } = input;
  const { headers, cookies } = eventHeaders(request, sourceIp);
  const { route, pathParameters } = match;
  const query = queryParameters(target.rawQueryString);
  const isText = isTextual(headers["content-type"]);
  const domainName = (headers["host"] ?? "").replace(/:\d+$/, "");
  return {
    version: "2.0",
    routeKey: route.routeKey,
    rawPath: target.path,
    rawQueryString: target.rawQueryString,
    ...(cookies.length > 0 && { cookies }),
    headers,
    ...unlessEmpty("queryStringParameters", query),
    ...unlessEmpty("pathParameters", pathParameters),
    ...unlessEmpty("stageVariables", api.stageVariables),
    requestContext: {
      accountId: route.functionArn.split(":")[4],
      apiId: api.id,
      authentication: null,
      ...(authorizer && { authorizer }),
      domainName,
      domainPrefix: domainName.split(".")[0],
      http: {
        method: request.method,
        path: target.path,
        protocol: `HTTP/${request.httpVersion}`,
        sourceIp,
        userAgent: headers["user-agent"] ?? "",
      },
      requestId,
      routeKey: route.routeKey,
      stage: "$default",
      time: commonLogTime(now),
      timeEpoch: now.getTime(),
    },
    ...(body.length > 0 && { body: body.toString(isText ? "utf8" : "base64") }),
    isBase64Encoded: body.length > 0 && !isText,
  };
};

/** Headers that concern one connection and do not reach the function. */
const HOP_BY_HOP = new Set(["connection", "cookie", "expect", "keep-alive", "te", "transfer-encoding", "upgrade"]);

const eventHeaders = (request: IncomingMessage, sourceIp: string) => {
  const { headersDistinct, socket } = request;
  const cookies = (headersDistinct["cookie"] ?? []).flatMap((header) => header.split(/; */)).filter(Boolean);
  const received = Object.entries(headersDistinct)
    .filter(([name]) => !HOP_BY_HOP.has(name))
    .map(([name, values = []]) => [name, values.join(",")] as const);
  const headers: Readonly<Record<string, string>> = {
    "x-amzn-trace-id": traceId(),
    ...Object.fromEntries(received),
    "x-forwarded-for": [...(headersDistinct["x-forwarded-for"] ?? []), sourceIp].join(", "),
    "x-forwarded-port": String(socket.localPort ?? ""),
    "x-forwarded-proto": "http",
  };
  return { headers, cookies };
};

const traceId = (): string => `Root=1-${Math.floor(Date.now() / 1000).toString(16)}-${randomBytes(12).toString("hex")}`;

const queryParameters = (rawQueryString: string): Readonly<Record<string, string>> => {
  const values = new Map<string, string>();
  for (const [name, value] of new URLSearchParams(rawQueryString)) {
    const earlier = values.get(name);
    values.set(name, earlier === undefined ? value : `${earlier},${value}`);
  }
  return Object.fromEntries(values);
};

const unlessEmpty = (name: string, values: Readonly<Record<string, string>>): object =>
  Object.keys(values).length === 0 ? {} : { [name]: values };

const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** `21/Nov/2026:10:00:00 +0000` */
const commonLogTime = (now: Date): string => {
  const [year, month, day] = now.toISOString().slice(0, 10).split("-");
  return `${day}/${MONTHS[Number(month) - 1]}/${year}:${now.toISOString().slice(11, 19)} +0000`;
};
