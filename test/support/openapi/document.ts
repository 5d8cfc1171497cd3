import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "@onboarding/openapi";
import { inject } from "vitest";

const read = (file: string): OpenApiDocument => JSON.parse(readFileSync(file, "utf8"));

/** The document as it is built and served. */
export const servedDocument = (): OpenApiDocument => read(join(inject("bundles"), "api-docs", "openapi.json"));

/** The same for judges: an answer may hold nothing that is not described. */
export const strictDocument = (): OpenApiDocument => read(inject("strictOpenApi"));
