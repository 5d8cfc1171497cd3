import * as z from "zod";
import { plainRoute, type Route } from "../route.ts";

/** The identity provider in a document that is made before anybody knows where it is; a deployment puts its own there. */
export const ISSUER_PLACEHOLDER = "https://identity-provider.invalid/realms/onboarding";

/** What the page of the documentation is made of: each file is next to the function's code. */
export const DocsFile = z.enum([
  "swagger-ui.css",
  "swagger-ui-bundle.js",
  "start.js",
  "oauth2-redirect.html",
  "oauth2-redirect.js",
]);
export type DocsFile = z.infer<typeof DocsFile>;

/** This document, and a page to try it out. */
export const apiDocsRoutes = {
  getOpenApi: {
    ...plainRoute,
    method: "GET",
    path: "/openapi.json",
    permission: "public",
    summary: "Describes the API in OpenAPI 3.1.",
    success: { status: 200, schema: z.looseObject({ openapi: z.string() }) },
  },
  getDocs: {
    ...plainRoute,
    method: "GET",
    path: "/docs",
    permission: "public",
    summary: "Shows the API as a page on which it can be tried, where the stage has one.",
    success: { status: 200, schema: z.string(), contentType: "text/html; charset=utf-8" },
    problems: ["not-found"],
  },
  getDocsFile: {
    ...plainRoute,
    method: "GET",
    path: "/docs/{file}",
    permission: "public",
    summary: "A part of that page.",
    pathParameters: z.strictObject({ file: DocsFile }),
    // The identity provider hands code and state to oauth2-redirect.html, which reads them in the browser.
    query: z.looseObject({}),
    success: { status: 200, schema: z.string(), contentType: "text/*" },
  },
} as const satisfies Record<string, Route>;
