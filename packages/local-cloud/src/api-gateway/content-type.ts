/**
 * Whether a body of this type reaches the function as text; any other, also one of no type, is base64. The AWS pages
 * leave the list open. This is what was measured on API Gateway, where form data and `+json` types are not on it.
 */
export const isTextual = (contentType: string | undefined): boolean => {
  const type = contentType?.split(";")[0]?.trim().toLowerCase() ?? "";
  return type.startsWith("text/") || TEXTUAL.has(type);
};

const TEXTUAL = new Set(["application/json", "application/javascript", "application/xml"]);
