import { StoreBusy } from "@onboarding/application";
import { jsonService } from "@onboarding/aws-requests";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { scriptedServer, sendJson } from "../../support/scripted-server.ts";

const credentials = async () => ({ accessKeyId: "TEST", secretAccessKey: "TEST" });
const tableAt = (url: string) =>
  jsonService("dynamodb", { place: { region: "eu-central-1", dynamodb: url }, credentials });

describe("a request to a service that speaks JSON", () => {
  test("names its operation, is signed for the service, and says which trace it belongs to", async () => {
    vi.stubEnv("_X_AMZN_TRACE_ID", "Root=1-5759e988-bd862e3fe1be46a994272793");
    onTestFinished(() => void vi.unstubAllEnvs());
    let headers: Readonly<Record<string, unknown>> = {};
    const { url } = await scriptedServer((request, response) => {
      headers = request.headers;
      sendJson(response, 200, {});
    });
    await tableAt(url)("GetItem", { TableName: "customers" });
    expect(headers).toMatchObject({
      "content-type": "application/x-amz-json-1.0",
      "x-amz-target": "DynamoDB_20120810.GetItem",
      "x-amzn-trace-id": "Root=1-5759e988-bd862e3fe1be46a994272793",
      authorization: expect.stringMatching(
        /^AWS4-HMAC-SHA256 Credential=TEST\/\d{8}\/eu-central-1\/dynamodb\/aws4_request/,
      ),
    });
  });

  test.each([
    ["ThrottlingException", 400],
    ["com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException", 400],
    ["RequestLimitExceeded", 400],
    ["TransactionInProgressException", 400],
    ["InternalServerError", 500],
    ["TooManyRequests", 429],
  ])("is sent again while the answer is %s (%i)", async (type, status) => {
    const { url, paths } = await scriptedServer((_, response) =>
      paths.length < 3 ? sendJson(response, status, { __type: type }) : sendJson(response, 200, { Item: {} }),
    );
    expect((await tableAt(url)("GetItem", {})).status).toBe(200);
    expect(paths).toHaveLength(3);
  });

  test("finds the store busy when three attempts got no other answer", async () => {
    const { url, paths } = await scriptedServer((_, response) => sendJson(response, 503, {}));
    await expect(tableAt(url)("GetItem", {})).rejects.toBeInstanceOf(StoreBusy);
    expect(paths).toHaveLength(3);
  });

  test("is given up after eight seconds, however many attempts it took", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    let seconds = 100;
    const uptime = vi.spyOn(process, "uptime").mockImplementation(() => seconds);
    onTestFinished(() => {
      vi.useRealTimers();
      uptime.mockRestore();
    });
    const { url, paths } = await scriptedServer((_, response) => {
      if (paths.length === 1) {
        seconds += 5;
        sendJson(response, 503, {});
        return;
      }
      // What is left for the second attempt; a moment less would not end it.
      vi.advanceTimersByTime(2_999);
      if (response.destroyed) throw new Error("the second attempt ended too early");
      seconds += 3;
      vi.advanceTimersByTime(1);
    });
    await expect(tableAt(url)("GetItem", {})).rejects.toBeInstanceOf(StoreBusy);
    expect(paths).toHaveLength(2);
  });

  test("is sent once when it is refused, whatever the refusal quotes of what is stored", async () => {
    const quoted = { Item: { note: { S: '{"__type":"ThrottlingException"}' } } };
    const { url, paths } = await scriptedServer((_, response) =>
      sendJson(response, 400, { __type: "x#ConditionalCheckFailedException", ...quoted }),
    );
    expect((await tableAt(url)("PutItem", {})).status).toBe(400);
    expect(paths).toHaveLength(1);
  });

  test("ends when whoever asks waits no longer", async () => {
    const asker = new AbortController();
    const { url, paths } = await scriptedServer(() => asker.abort());
    await expect(tableAt(url)("GetItem", {}, asker.signal)).rejects.toMatchObject({ name: "AbortError" });
    expect(paths).toHaveLength(1);
  });

  test("is not sent where nobody gave credentials, or a region", async () => {
    vi.stubEnv("AWS_ACCESS_KEY_ID", "");
    vi.stubEnv("AWS_REGION", "");
    onTestFinished(() => void vi.unstubAllEnvs());
    const { url, paths } = await scriptedServer((_, response) => sendJson(response, 200, {}));
    const place = { region: "eu-central-1", dynamodb: url };
    await expect(jsonService("dynamodb", { place })("GetItem", {})).rejects.toThrow();
    expect(() => jsonService("dynamodb")).toThrow("AWS_REGION");
    expect(paths).toEqual([]);
  });
});
