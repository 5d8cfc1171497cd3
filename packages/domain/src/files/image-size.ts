import type { MediaType } from "./media-types.ts";

/** In pixels. */
export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

/** PNG (ISO/IEC 15948): the IHDR chunk comes first; width and height are its first two 32-bit numbers. */
const pngSize = (bytes: DataView): ImageSize | undefined => {
  const IHDR = 0x49484452;
  if (bytes.byteLength < 24 || bytes.getUint32(12) !== IHDR) return undefined;
  return { width: bytes.getUint32(16), height: bytes.getUint32(20) };
};

const isStartOfFrame = (marker: number): boolean =>
  // C4, C8 and CC lie in the same range and are tables, an extension and arithmetic conditioning.
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;

/** JPEG (ITU-T T.81, annex B): segments of a marker and a length follow each other; a frame header holds the size. */
const jpegSize = (bytes: DataView): ImageSize | undefined => {
  let offset = 2;
  while (offset + 9 <= bytes.byteLength) {
    if (bytes.getUint8(offset) !== 0xff) return undefined;
    const marker = bytes.getUint8(offset + 1);
    if (marker === 0xff) {
      // A fill byte before the marker.
      offset += 1;
      continue;
    }
    if (isStartOfFrame(marker)) return { height: bytes.getUint16(offset + 5), width: bytes.getUint16(offset + 7) };
    offset += 2 + bytes.getUint16(offset + 2);
  }
  return undefined;
};

const uint24 = (bytes: DataView, offset: number): number =>
  bytes.getUint16(offset, true) + bytes.getUint8(offset + 2) * 0x1_00_00;

/** WebP (RFC 9649): the first chunk after the RIFF header says the size, in one of three forms. */
const webpSize = (bytes: DataView): ImageSize | undefined => {
  const [VP8X, VP8L, VP8] = [0x56503858, 0x5650384c, 0x56503820];
  if (bytes.byteLength < 30) return undefined;
  const chunk = bytes.getUint32(12);
  if (chunk === VP8X) return { width: 1 + uint24(bytes, 24), height: 1 + uint24(bytes, 27) };
  if (chunk === VP8L && bytes.getUint8(20) === 0x2f) {
    const packed = bytes.getUint32(21, true);
    return { width: 1 + (packed & 0x3fff), height: 1 + ((packed >> 14) & 0x3fff) };
  }
  if (chunk === VP8) return { width: bytes.getUint16(26, true) & 0x3fff, height: bytes.getUint16(28, true) & 0x3fff };
  return undefined;
};

const readers: Readonly<Partial<Record<MediaType, (bytes: DataView) => ImageSize | undefined>>> = {
  "image/png": pngSize,
  "image/jpeg": jpegSize,
  "image/webp": webpSize,
};

/** The size that an image's header claims; undefined when the header is broken or not within `head`. Decodes nothing. */
export const imageSize = (type: MediaType, head: Uint8Array): ImageSize | undefined =>
  readers[type]?.(new DataView(head.buffer, head.byteOffset, head.byteLength));
