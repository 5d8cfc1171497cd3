import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { AwsError } from "../../packages/local-cloud/src/aws-endpoint/aws-error.ts";
import { parseJson, readBody } from "../../packages/local-cloud/src/aws-endpoint/read-body.ts";
import { startKms } from "../../packages/local-cloud/src/kms/kms.ts";

export interface LocalKms {
  readonly url: string;
  readonly keyArn: string;
  /** Operations that were asked for, in order. */
  readonly calls: readonly string[];
  stop(): Promise<void>;
}

/** The laptop's KMS with one key, at an address of its own. */
export const startLocalKms = async (): Promise<LocalKms> => {
  const key = { id: "11111111-2222-4333-8444-555555555555", arn: "arn:aws:kms:eu-central-1:000000000000:key/vault" };
  const kms = startKms({ keys: [key] });
  const calls: string[] = [];
  const server = createServer(async (request, response) => {
    const operation = String(request.headers["x-amz-target"]).replace("TrentService.", "");
    calls.push(operation);
    const body = parseJson(await readBody(request));
    try {
      response.end(JSON.stringify(kms.handle(operation, body)));
    } catch (error) {
      response.writeHead(400).end(JSON.stringify({ __type: error instanceof AwsError ? error.code : "unknown" }));
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    keyArn: key.arn,
    calls,
    async stop() {
      server.close();
      server.closeAllConnections();
      await once(server, "close");
    },
  };
};
