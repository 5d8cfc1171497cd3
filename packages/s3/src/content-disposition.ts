/** RFC 8187: what `encodeURIComponent` leaves as it is although it is no `attr-char`. */
const NOT_ATTRIBUTE = /['()*]/g;

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;

/**
 * `Content-Disposition` (RFC 6266) of a file that is kept and not shown: the name in ASCII for whoever knows no better, and
 * the whole name in UTF-8.
 */
export const attachment = (fileName: string): string => {
  const ascii = fileName.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_");
  const utf8 = encodeURIComponent(fileName.toWellFormed()).replaceAll(NOT_ATTRIBUTE, percent);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${utf8}`;
};
