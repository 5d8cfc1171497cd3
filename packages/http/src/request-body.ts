import type { APIGatewayProxyEventV2 } from "aws-lambda";
import { HttpProblem } from "./http-problem.ts";

const JSON_TYPE = /^application\/(json|[\w.+-]+\+json)\s*(;|$)/i;

/**
 * The JSON body of a request; undefined when there is none.
 *
 * @throws HttpProblem content-type-unsupported, malformed-json
 */
export const jsonBodyOf = ({ headers, body, isBase64Encoded }: APIGatewayProxyEventV2): unknown => {
  if (body === undefined || body === "") return undefined;
  if (!JSON_TYPE.test(headers["content-type"] ?? "")) throw new HttpProblem("content-type-unsupported");
  try {
    return JSON.parse(isBase64Encoded ? Buffer.from(body, "base64").toString("utf8") : body);
  } catch {
    // The parser's message quotes the body: it goes no further.
    throw new HttpProblem("malformed-json");
  }
};
