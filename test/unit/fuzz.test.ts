import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, onTestFinished, test } from "vitest";
import { randomFrom } from "../../scripts/fuzz/random.ts";
import { type FuzzReport, runFuzz } from "../../scripts/fuzz/run-fuzz.ts";
import { strictDocument } from "../support/openapi/document.ts";

/** What is found on a server that answers every request like this. */
const foundOn = async (listener: RequestListener, requests = 40, seed = 7): Promise<FuzzReport> => {
  const server = createServer(listener);
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  onTestFinished(() => void server.close());
  return runFuzz({
    document: strictDocument(),
    api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    tokens: async () => "token",
    requests,
    seconds: 60,
    seed,
  });
};

const sayingsOf = ({ findings }: FuzzReport): readonly string[] => findings.flatMap(({ faults }) => faults);

/** Answers with a problem document. */
const problem =
  (status: number, code: string, more: (body: string) => object = () => ({})): RequestListener =>
  (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk) => chunks.push(chunk));
    request.on("end", () => {
      const document = { type: `/problems/${code}`, title: "t", status, code, requestId: "r" };
      response.writeHead(status, { "content-type": "application/problem+json", "x-request-id": "r" });
      response.end(JSON.stringify({ ...document, ...more(Buffer.concat(chunks).toString("utf8")) }));
    });
  };

test("finds failures, also those that the document has", async () => {
  const report = await foundOn(problem(500, "internal-error"));
  expect(sayingsOf(report)).toContain("a failure: 500 internal-error");
});

test("finds a status, a code and a content type that the document does not have", async () => {
  expect(sayingsOf(await foundOn(problem(418, "teapot")))).toContain("the status 418 (teapot)");
  expect(sayingsOf(await foundOn(problem(400, "teapot")))).toContain("the code teapot");
  const html = await foundOn((_request, response) => response.writeHead(400, { "content-type": "text/html" }).end("x"));
  expect(sayingsOf(html)).toContain("the content type text/html");
});

test("finds fields that the document does not have, and those that are missing", async () => {
  const report = await foundOn((_request, response) => {
    response.writeHead(201, { "content-type": "application/json", etag: '"1"', location: "/x" });
    response.end('{"passwordHash":"x"}');
  });
  expect(sayingsOf(report).join()).toContain("must NOT have additional properties");
  expect(sayingsOf(report).join()).toContain("must have required property");
});

test("finds a refusal that repeats what was sent", async () => {
  const echo = problem(400, "invalid-request", (body) => ({ errors: [{ pointer: "/name", message: `not ${body}` }] }));
  expect(sayingsOf(await foundOn(echo))).toContain("a refusal that repeats a personal value");
});

test("finds a connection that breaks", async () => {
  expect(sayingsOf(await foundOn((_request, response) => void response.destroy(), 8))).toContain("no answer");
});

test("sends the same requests for the same seed, and others for another", async () => {
  const sent = async (seed: number) => {
    const seen: string[] = [];
    const keep = (body: string): object => {
      seen.push(body);
      return {};
    };
    await foundOn(problem(400, "invalid-request", keep), 40, seed);
    return seen.toSorted().slice(0, 30);
  };
  expect(randomFrom(1).fraction()).toBe(randomFrom(1).fraction());
  const [first, again, other] = [await sent(1), await sent(1), await sent(2)];
  expect(first.filter((line) => again.includes(line)).length).toBeGreaterThan(25);
  expect(first).not.toEqual(other);
});
