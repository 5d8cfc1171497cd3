import { readFileSync } from "node:fs";
import { apiDocsRoutes, ISSUER_PLACEHOLDER } from "@onboarding/contracts";
import { parsedOnce } from "@onboarding/domain";
import { httpFunction } from "@onboarding/http";
import { apiDocsHandlers } from "./api-docs-handlers.ts";
import { Env } from "./env.ts";

const env = parsedOnce(Env, process.env);

/** The build puts them next to this file. */
const readText = (name: string): string => readFileSync(new URL(name, import.meta.url), "utf8");

export const handler = httpFunction(
  apiDocsRoutes,
  apiDocsHandlers({
    document: readText("openapi.json").replaceAll(ISSUER_PLACEHOLDER, env.ISSUER),
    readFile: readText,
    issuer: env.ISSUER,
    clientId: env.DOCS_CLIENT_ID,
    hasPage: env.DOCS_PAGE === "on",
  }),
);
