import type { Bucket } from "../deployment.ts";

/** The bucket's CORS rules as the XML of PutBucketCors; none without rules. */
export const corsXml = ({ cors }: Bucket): string[] => {
  if (cors.length === 0) return [];
  const rules = cors.map((rule) => `<CORSRule>${MEMBERS.map((names) => elements(rule, names)).join("")}</CORSRule>`);
  return [`<CORSConfiguration>${rules.join("")}</CORSConfiguration>`];
};

/** Name in the model, name in the XML. */
const MEMBERS = [
  ["AllowedOrigins", "AllowedOrigin"],
  ["AllowedMethods", "AllowedMethod"],
  ["AllowedHeaders", "AllowedHeader"],
  ["ExposeHeaders", "ExposeHeader"],
  ["MaxAgeSeconds", "MaxAgeSeconds"],
] as const;

const elements = (rule: Readonly<Record<string, unknown>>, [inModel, inXml]: (typeof MEMBERS)[number]): string =>
  [rule[inModel] ?? []]
    .flat()
    .map((value) => `<${inXml}>${escapeXml(String(value))}</${inXml}>`)
    .join("");

const escapeXml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
