import { randomBytes } from "node:crypto";

/** In the form of `apigw-requestid`: sixteen characters of base64. */
export const newRequestId = (): string => randomBytes(11).toString("base64");
