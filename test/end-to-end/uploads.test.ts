import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { Api } from "../support/api.ts";
import { hugePng, infected, jpeg, jpegOf, pdf, png, polyglot, svg, webps } from "../support/files/images.ts";
import { type Laptop, startLaptop } from "../support/laptop.ts";
import { until } from "../support/until.ts";
import { described, filesOfNewCustomer, put, sha256 } from "../support/uploads.ts";

const TEN_MEGABYTES = 10 * 1024 * 1024;

let laptop: Laptop;
let agent: Api;
/** Which invocations of the inspection fail; none unless a test says so. */
let fails: () => boolean = () => false;

beforeAll(async () => {
  laptop = await startLaptop({ faults: { failsInvocation: (name) => name.endsWith("inspect-upload") && fails() } });
  agent = await laptop.as("agent");
});
afterEach(() => {
  fails = () => false;
});
afterAll(() => laptop.stop());

const keyOf = (customerId: string, purpose: string, fileId: string) => `${customerId}/${purpose}/${fileId}`;

/** Keeps uploads where they are, as an inspection that is late would. */
const holdInspection = () => {
  fails = () => true;
};

describe("an upload by the URL that the API gave", () => {
  test.for([
    ["a JPEG photo", "photos", "PHOTO", jpeg, { contentType: "image/jpeg" }],
    ["a PNG signature", "signatures", "SIGNATURE", png, { contentType: "image/png" }],
    ["a WebP photo", "photos", "PHOTO", webps[0] ?? png, { contentType: "image/webp" }],
    ["a PDF document", "documents", "DOCUMENT", pdf(), { contentType: "application/pdf", kind: "PROOF_OF_ADDRESS" }],
  ] as const)(
    "of %s becomes available, is told of, and can be read as an attachment",
    async ([, list, purpose, content, more]) => {
      const { ask, judged, customerId, statusOf } = await filesOfNewCustomer(laptop, agent);
      const file = await ask(list, { ...described(content), ...more });

      expect(await put(file.upload, content)).toMatchObject({ status: 200 });

      expect(await judged(file)).toMatchObject({ status: "AVAILABLE", inspectedAt: expect.any(String) });
      const event = `${purpose.toLowerCase()}.available`;
      await until(() => expect(laptop.eventsOf(customerId)).toContain(event));
      await laptop.idle();
      expect(await statusOf(`incoming/${keyOf(customerId, purpose, file.fileId)}`)).toBe(404);
      const { body: link } = await agent.get(`${file.path}/link`);
      const read = await fetch(link.url);
      expect(sha256(new Uint8Array(await read.arrayBuffer()))).toBe(sha256(content));
      expect(read.headers.get("content-disposition")).toMatch(/^attachment; /);
    },
  );

  test("of 10 MB passes by the API and through the inspection", async () => {
    const { ask, judged } = await filesOfNewCustomer(laptop, agent);
    const large = jpegOf(TEN_MEGABYTES);
    const file = await ask("photos", described(large));
    holdInspection();
    const from = laptop.activities.length;

    expect(await put(file.upload, large)).toMatchObject({ status: 200 });

    // Between asking and judging no function of the API ran, so none of it was in their memory.
    expect(laptop.activities.slice(from).filter(({ kind }) => kind === "request")).toEqual([]);
    fails = () => false;
    expect(await judged(file)).toMatchObject({ status: "AVAILABLE", size: TEN_MEGABYTES });
  });
});

describe("the API refuses to take", () => {
  test.for([
    ["SVG", { contentType: "image/svg+xml" }, 415, "media-type-refused"],
    ["a PDF as a photo", { contentType: "application/pdf" }, 415, "media-type-refused"],
    ["more than 10 MB", { size: TEN_MEGABYTES + 1 }, 422, "file-too-large"],
  ] as const)("%s", async ([, more, status, code]) => {
    const { path } = await filesOfNewCustomer(laptop, agent);
    const answer = await agent.post(`${path}/photos`, { ...described(jpeg), ...more });
    expect(answer).toMatchObject({ status, body: { code } });
  });
});

describe("S3 refuses an upload", () => {
  const other = Buffer.from(jpeg).fill(0, jpeg.length - 4);
  test.for([
    ["of another type", jpeg, { "content-type": "text/html" }, 403, "SignatureDoesNotMatch"],
    ["of another length", jpeg.subarray(1), {}, 403, "SignatureDoesNotMatch"],
    ["of other bytes", other, {}, 400, "BadDigest"],
    ["of another hash", other, { "x-amz-checksum-sha256": sha256(other, "base64") }, 403, "SignatureDoesNotMatch"],
    ["that may overwrite", jpeg, { "if-none-match": "" }, 403, "SignatureDoesNotMatch"],
  ] as const)("%s than was asked for", async ([, content, others, status, code]) => {
    const { ask, customerId, statusOf } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(jpeg));

    const refused = await put(file.upload, content, others);

    expect(refused).toMatchObject({ status, text: expect.stringContaining(`<Code>${code}</Code>`) });
    expect(await statusOf(`incoming/${keyOf(customerId, "PHOTO", file.fileId)}`)).toBe(404);
    expect((await agent.get(file.path)).body.status).toBe("PENDING_UPLOAD");
  });

  test("under a key that somebody changed in the URL", async () => {
    const { ask } = await filesOfNewCustomer(laptop, agent);
    const [file, another] = [await ask("photos", described(jpeg)), await ask("photos", described(jpeg))];
    const url = file.upload.url.replace(file.fileId, another.fileId);
    expect(await put({ ...file.upload, url }, jpeg)).toMatchObject({ status: 403 });
  });

  test("by a URL that has run out", async () => {
    const { ask, customerId, signedPut } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(jpeg));
    const key = `incoming/${keyOf(customerId, "PHOTO", file.fileId)}`;
    const url = signedPut(key, file.upload.headers, new Date(Date.now() - 301_000));
    const refused = await put({ ...file.upload, url }, jpeg);
    expect(refused).toMatchObject({ status: 403, text: expect.stringContaining("Request has expired") });
  });

  test("of a file that is there already", async () => {
    const { ask, judged } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(jpeg));
    holdInspection();
    expect(await put(file.upload, jpeg)).toMatchObject({ status: 200 });
    const second = await put(file.upload, jpeg);
    expect(second).toMatchObject({ status: 412, text: expect.stringContaining("PreconditionFailed") });
    fails = () => false;
    expect(await judged(file)).toMatchObject({ status: "AVAILABLE" });
  });

  test("to be read by whoever has no signature", async () => {
    const { ask, judged, customerId, anonymous } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(jpeg));
    expect(await put(file.upload, jpeg)).toMatchObject({ status: 200 });
    await judged(file);
    const answer = await anonymous(`files/${keyOf(customerId, "PHOTO", file.fileId)}`);
    expect([answer.status, await answer.text()]).toEqual([403, expect.stringContaining("AccessDenied")]);
  });
});

describe("the inspection rejects, and the record says why", () => {
  test.for([
    ["a photo with a page behind it", polyglot, "image/jpeg", "ACTIVE_CONTENT"],
    ["a photo with a virus in it", infected, "image/jpeg", "MALWARE"],
    ["an SVG named .jpg", svg, "image/jpeg", "TYPE_MISMATCH"],
    ["a file of no bytes", Buffer.alloc(0), "image/jpeg", "EMPTY"],
    ["a PNG that claims 60,000 by 60,000 pixels", hugePng, "image/png", "IMAGE_TOO_LARGE"],
    ["a JPEG that ends in its header", jpeg.subarray(0, 12), "image/jpeg", "IMAGE_BROKEN"],
  ] as const)("%s", async ([, content, contentType, rejectReason]) => {
    const { ask, judged, customerId, statusOf, path } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(content, contentType));

    expect(await put(file.upload, content)).toMatchObject({ status: 200 });

    expect(await judged(file)).toMatchObject({ status: "REJECTED", rejectReason });
    await laptop.idle();
    for (const folder of ["incoming", "files"]) {
      expect(await statusOf(`${folder}/${keyOf(customerId, "PHOTO", file.fileId)}`)).toBe(404);
    }
    expect((await agent.get(`${file.path}/link`)).body.code).toBe("not-available");
    const again = await agent.post(`${path}/photos`, described(content, contentType));
    expect(again.body.code).toBe(rejectReason === "EMPTY" ? undefined : "rejected-file-resubmitted");
  });

  test.for([
    ["of another size", jpegOf(2_000), "SIZE_MISMATCH"],
    ["of the right size and another hash", Buffer.from(jpeg).fill(0, jpeg.length - 4), "CHECKSUM_MISMATCH"],
  ] as const)("what came past the URL, %s", async ([, content, rejectReason]) => {
    const { ask, judged, customerId, signedPut } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(jpeg));
    const url = signedPut(`incoming/${keyOf(customerId, "PHOTO", file.fileId)}`, {});
    expect(await put({ url, headers: {} }, content)).toMatchObject({ status: 200 });
    expect(await judged(file)).toMatchObject({ status: "REJECTED", rejectReason });
  });
});

describe("the end is the same", () => {
  test("when the inspection fails twice first", async () => {
    const { ask, judged, customerId, statusOf } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(jpeg));
    let failures = 0;
    fails = () => failures++ < 2;

    expect(await put(file.upload, jpeg)).toMatchObject({ status: 200 });

    expect(await judged(file)).toMatchObject({ status: "AVAILABLE", isCurrent: true, version: 2 });
    expect(failures).toBe(3);
    await laptop.idle();
    expect(await statusOf(`incoming/${keyOf(customerId, "PHOTO", file.fileId)}`)).toBe(404);
  });

  test("when the upload is sent again after the verdict: it is cleared away and changes nothing", async () => {
    const { ask, judged, customerId, statusOf } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(jpeg));
    expect(await put(file.upload, jpeg)).toMatchObject({ status: 200 });
    await judged(file);
    await laptop.idle();

    expect(await put(file.upload, jpeg)).toMatchObject({ status: 200 });
    await laptop.idle();

    expect((await agent.get(file.path)).body).toMatchObject({ status: "AVAILABLE", version: 2 });
    const key = keyOf(customerId, "PHOTO", file.fileId);
    expect([await statusOf(`incoming/${key}`), await statusOf(`files/${key}`)]).toEqual([404, 200]);
  });

  test("whatever order photos are inspected in: the newest request is the current one", async () => {
    const { ask, judged } = await filesOfNewCustomer(laptop, agent);
    const [older, newer] = [await ask("photos", described(jpeg)), await ask("photos", described(jpeg))];
    expect(await put(newer.upload, jpeg)).toMatchObject({ status: 200 });
    expect(await judged(newer)).toMatchObject({ isCurrent: true });
    expect(await put(older.upload, jpeg)).toMatchObject({ status: 200 });
    expect(await judged(older)).toMatchObject({ status: "AVAILABLE", isCurrent: false });
    expect((await agent.get(newer.path)).body).toMatchObject({ isCurrent: true });
  });

  test("when a deletion meets an upload: no object is left", async () => {
    const { ask, customerId, statusOf } = await filesOfNewCustomer(laptop, agent);
    const file = await ask("photos", described(jpeg));
    holdInspection();
    expect(await put(file.upload, jpeg)).toMatchObject({ status: 200 });
    expect((await agent.delete(file.path, { "if-match": '"1"' })).status).toBe(204);
    fails = () => false;
    await until(() => expect(laptop.eventsOf(customerId)).toContain("photo.removed"));
    await laptop.idle();
    const key = keyOf(customerId, "PHOTO", file.fileId);
    expect([await statusOf(`incoming/${key}`), await statusOf(`files/${key}`)]).toEqual([404, 404]);
  });
});
