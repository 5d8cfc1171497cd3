import { request } from "node:http";
import {
  type OnboardingClient,
  onboardingClient,
  type PutFile,
  resumeUpload,
  unwrap,
  uploadFile,
} from "@onboarding/client";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { platformPut } from "../../packages/client/src/upload/put-file.ts";
import { jpeg } from "../support/files/images.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { logIn } from "../support/login.ts";

let laptop: Laptop;
let client: OnboardingClient;
/** Answers that get lost on their way, from now on. */
let lostAnswers = 0;

const tokenOf = async (person: string): Promise<string> =>
  (await logIn(laptop.ports, person, person)).access_token ?? "";

/** The request arrives, and the answer does not. */
const throughABadNetwork = async (sent: Request): Promise<Response> => {
  const response = await fetch(sent);
  if (lostAnswers === 0) return response;
  lostAnswers--;
  await response.arrayBuffer();
  throw new TypeError("the connection was lost");
};

beforeAll(async () => {
  laptop = await startLaptop();
  const token = await tokenOf("agent");
  client = onboardingClient({
    baseUrl: `http://127.0.0.1:${laptop.ports.api}`,
    accessToken: () => token,
    fetch: throughABadNetwork,
    backoffMs: 10,
  });
});
afterAll(() => laptop.stop());

let nextNumber = 7_000_000_000;

const register = async () => {
  const identificationNumber = String(nextNumber++);
  const body = { type: "INDIVIDUAL", name: "Amina Rahman", identificationType: "NID", identificationNumber } as const;
  return unwrap(await client.POST("/v1/customers", { body }));
};

describe("the client", () => {
  test("registers one customer, however often the answer is lost", async () => {
    lostAnswers = 2;
    const { customerId, identificationNumber } = await register();
    const query = { identificationType: "NID", identificationNumber } as const;
    const { items } = unwrap(await client.GET("/v1/customers", { params: { query } }));
    expect(items.map((item) => item.customerId)).toEqual([customerId]);
    expect(laptop.eventsOf(customerId).filter((type) => type === "customer.registered").length).toBeLessThan(2);
  });

  test("tells refusals apart by their code", async () => {
    const { customerId } = await register();
    const body = { type: "PERMANENT", line1: "House 7" } as const;
    const path = { params: { path: { customerId } } };
    unwrap(await client.POST("/v1/customers/{customerId}/addresses", { ...path, body }));
    const { error } = await client.POST("/v1/customers/{customerId}/addresses", { ...path, body });
    expect(error).toMatchObject({ code: "address-type-already-exists", status: 409, requestId: expect.any(String) });
  });

  test("asks for another token when the gateway does not take the first", async () => {
    const asked: boolean[] = [];
    const newcomer = onboardingClient({
      baseUrl: `http://127.0.0.1:${laptop.ports.api}`,
      accessToken: (isRefused) => {
        asked.push(isRefused);
        return isRefused ? tokenOf("verifier") : "no longer good";
      },
    });
    expect(unwrap(await newcomer.GET("/v1/reason-codes")).items.length).toBeGreaterThan(0);
    expect(asked).toEqual([false, true]);
  });
});

/** Half of the bytes, and then nothing more. */
const breakOff: PutFile = async ({ url, headers }, file) => {
  const half = Buffer.from(await file.arrayBuffer()).subarray(0, file.size / 2);
  const { promise, reject } = Promise.withResolvers<number>();
  const sent = request(url, { method: "PUT", headers: { ...headers, "content-length": String(file.size) } });
  sent.on("error", reject);
  sent.write(half, () => sent.destroy(new Error("the connection was lost")));
  return promise;
};

/** All of the bytes, but nobody hears of it. */
const loseAnswer: PutFile = async (...all) => {
  await platformPut()(...all);
  throw new TypeError("the connection was lost");
};

/** Puts that go as they are told, one after the other, and then well. */
const putting = (...first: readonly PutFile[]) => {
  const targets: string[] = [];
  const put: PutFile = (target, file, options) =>
    (first[targets.push(target.url) - 1] ?? platformPut())(target, file, options);
  return { put, targets };
};

const photo = new Blob([new Uint8Array(jpeg)], { type: "image/jpeg" });

describe("an upload", () => {
  test.for([
    ["without trouble", [], 1],
    ["whose connection is lost in the middle", [breakOff, breakOff], 3],
    ["whose answer is lost", [loseAnswer], 2],
  ] as const)("%s arrives whole, and is looked at", async ([, troubles, attempts]) => {
    const { customerId } = await register();
    const { put, targets } = putting(...troubles);
    const progress: number[] = [];
    const record = await uploadFile(
      client,
      { kind: "photos" },
      { customerId, file: photo, fileName: "me.jpg", put, onProgress: (sent) => progress.push(sent) },
    );
    expect(record).toMatchObject({ status: "AVAILABLE", size: jpeg.length, fileName: "me.jpg" });
    expect(targets).toHaveLength(attempts);
    expect(progress.at(-1)).toBe(jpeg.length);
    const path = { params: { path: { customerId } } };
    expect(unwrap(await client.GET("/v1/customers/{customerId}/photos", path)).items).toHaveLength(1);
  });

  test("goes on in another run of the app, with another link when the first is not good any more", async () => {
    const { customerId } = await register();
    const what = { kind: "documents", shows: "IDENTITY_FRONT" } as const;
    const { put } = putting(breakOff);
    const options = { customerId, file: photo, fileName: "id.jpg" };
    await expect(uploadFile(client, what, { ...options, put, attempts: 1 })).rejects.toThrow("lost");
    const path = { params: { path: { customerId } } };
    const [begun] = unwrap(await client.GET("/v1/customers/{customerId}/documents", path)).items;
    const refuseOnce = putting(async () => 403);
    const record = await resumeUpload(client, what, { ...options, fileId: begun?.fileId ?? "", put: refuseOnce.put });
    expect(record).toMatchObject({ fileId: begun?.fileId, status: "AVAILABLE", kind: "IDENTITY_FRONT" });
    expect(refuseOnce.targets).toHaveLength(2);
  });

  test("that is paused goes on later, with the record that was made for it", async () => {
    const { customerId } = await register();
    const pause = new AbortController();
    const put: PutFile = async () => {
      pause.abort(new Error("paused"));
      throw pause.signal.reason;
    };
    const requested: string[] = [];
    const options = { customerId, file: photo, fileName: "me.jpg" };
    const begun = uploadFile(
      client,
      { kind: "photos" },
      { ...options, put, signal: pause.signal, onRequested: (fileId) => requested.push(fileId) },
    );
    await expect(begun).rejects.toThrow("paused");
    const [fileId = ""] = requested;
    const record = await resumeUpload(client, { kind: "photos" }, { ...options, fileId });
    expect(record).toMatchObject({ fileId, status: "AVAILABLE" });
    // Somebody who does not know that it came may ask again.
    const sendsNothing = putting(async () => 500);
    const again = await resumeUpload(client, { kind: "photos" }, { ...options, fileId, put: sendsNothing.put });
    expect(again).toMatchObject({ fileId, status: "AVAILABLE" });
    expect(sendsNothing.targets).toEqual([]);
  });

  test("that is asked for twice with one idempotency key is one upload", async () => {
    const { customerId } = await register();
    const options = { customerId, file: photo, fileName: "me.jpg", idempotencyKey: `once-${customerId}` };
    const [one, two] = [
      await uploadFile(client, { kind: "photos" }, options),
      await uploadFile(client, { kind: "photos" }, options),
    ];
    expect(two).toMatchObject({ fileId: one.fileId, status: "AVAILABLE" });
  });

  test("of something else than was said is rejected, and says why", async () => {
    const { customerId } = await register();
    const file = new Blob(["this is no picture"], { type: "image/png" });
    const record = await uploadFile(client, { kind: "signatures" }, { customerId, file, fileName: "me.png" });
    expect(record).toMatchObject({ status: "REJECTED", rejectReason: expect.any(String) });
  });
});
