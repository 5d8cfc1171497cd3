import { type FileFault, imageSize, inspectContent, type MediaType } from "@onboarding/domain";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jpeg, pdf, png, webps } from "../../support/files/images.ts";

const faultOf = (type: MediaType, content: Uint8Array, chunkSize = content.length || 1): FileFault | undefined => {
  const inspection = inspectContent(type);
  for (let start = 0; start < content.length; start += chunkSize) {
    inspection.push(content.subarray(start, start + chunkSize));
  }
  return inspection.fault();
};

/** The PNG with another size in its header. */
const claiming = (width: number, height: number): Buffer => {
  const image = Buffer.from(png);
  image.writeUInt32BE(width, 16);
  image.writeUInt32BE(height, 20);
  return image;
};

describe("the size of an image", () => {
  test.for<[string, MediaType, Buffer]>([
    ["a JPEG", "image/jpeg", jpeg],
    ["a PNG", "image/png", png],
    ...webps.map((image, form): [string, MediaType, Buffer] => [`a WebP of form ${form}`, "image/webp", image]),
  ])("is read from the header of %s", ([, type, image]) => {
    expect(imageSize(type, image)).toEqual({ width: 3, height: 2 });
  });

  test("is unknown, and no error, for whatever bytes are given as an image", () => {
    const types = fc.constantFrom<MediaType>("image/jpeg", "image/png", "image/webp");
    fc.assert(
      fc.property(types, fc.uint8Array({ maxLength: 64 }), (type, bytes) => {
        imageSize(type, bytes);
        const cut = Buffer.concat([jpeg.subarray(0, 20), bytes]);
        expect(imageSize(type, cut)?.width ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe("an inspection", () => {
  test.for<[string, MediaType, Buffer]>([
    ["a JPEG", "image/jpeg", jpeg],
    ["a PNG", "image/png", png],
    ...webps.map((image, form): [string, MediaType, Buffer] => [`a WebP of form ${form}`, "image/webp", image]),
    ["a PDF", "application/pdf", pdf()],
    ["a PDF that opens on its second page", "application/pdf", pdf("/OpenAction[2 0 R/Fit]")],
  ])("lets %s through", ([, type, content]) => {
    expect(faultOf(type, content)).toBeUndefined();
  });

  test.for<[string, MediaType, Buffer, FileFault]>([
    ["a file without a byte", "image/png", Buffer.alloc(0), "EMPTY"],
    ["a PNG that claims to be a JPEG", "image/jpeg", png, "TYPE_MISMATCH"],
    ["an SVG that claims to be a JPEG", "image/jpeg", Buffer.from("<svg onload='x()'/>"), "TYPE_MISMATCH"],
    ["a PNG that would decode to 14 gigabytes", "image/png", claiming(60_000, 60_000), "IMAGE_TOO_LARGE"],
    ["a PNG of one very long line", "image/png", claiming(30_000, 1), "IMAGE_TOO_LARGE"],
    ["a PNG without pixels", "image/png", claiming(0, 0), "IMAGE_BROKEN"],
    ["a JPEG that ends in its header", "image/jpeg", jpeg.subarray(0, 40), "IMAGE_BROKEN"],
    ["a JPEG with a page behind it", "image/jpeg", Buffer.concat([jpeg, Buffer.from("<html><b>")]), "ACTIVE_CONTENT"],
    ["a PNG with a program behind it", "image/png", Buffer.concat([png, Buffer.from("<?php x();")]), "ACTIVE_CONTENT"],
    ["a PDF with JavaScript", "application/pdf", pdf("/OpenAction<</S/JavaScript/JS(x)>>"), "ACTIVE_CONTENT"],
    ["a PDF with JavaScript in escapes", "application/pdf", pdf("/OpenAction<</S/J#61vaScript>>"), "ACTIVE_CONTENT"],
    ["a PDF that launches a program", "application/pdf", pdf("/AA<</O<</S/Launch/F(cmd.exe)>>>>"), "ACTIVE_CONTENT"],
  ])("refuses %s", ([, type, content, fault]) => {
    expect(faultOf(type, content)).toBe(fault);
  });

  test("finds the same however the file is cut into chunks", () => {
    const polyglot = Buffer.concat([jpeg, Buffer.from("<script >")]);
    const active = pdf("/OpenAction<</S/JavaScript/JS(x)>>");
    for (let chunkSize = 1; chunkSize < 40; chunkSize++) {
      expect(faultOf("image/jpeg", polyglot, chunkSize)).toBe("ACTIVE_CONTENT");
      expect(faultOf("application/pdf", active, chunkSize)).toBe("ACTIVE_CONTENT");
      expect(faultOf("application/pdf", pdf("/A 1"), chunkSize)).toBeUndefined();
    }
  });

  test("does not take the compressed bytes of a PDF's streams for actions", () => {
    const content = pdf()
      .toString("latin1")
      .replace("trailer", "3 0 obj<<>>stream\n/JS /Launch\nendstream endobj\ntrailer");
    expect(faultOf("application/pdf", Buffer.from(content, "latin1"), 7)).toBeUndefined();
  });
});
