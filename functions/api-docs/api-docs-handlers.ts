import { apiDocsRoutes, type DocsFile } from "@onboarding/contracts";
import { HttpProblem, type RouteHandler, serve, text } from "@onboarding/http";
import { docsPage, docsPolicy } from "./docs-page.ts";

export interface ApiDocsDeps {
  /** The OpenAPI document of this deployment. */
  readonly document: string;
  /** Reads a file of the page. */
  readonly readFile: (name: DocsFile) => string;
  readonly issuer: string;
  readonly clientId: string;
  /** Whether this stage shows the page. */
  readonly hasPage: boolean;
}

const contentTypes: Readonly<Record<string, string>> = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  html: "text/html; charset=utf-8",
};

const typeOf = (file: DocsFile): string => contentTypes[file.split(".").at(-1) ?? ""] ?? "text/plain";

/** A megabyte that changes with a deployment is not sent at every look. */
const KEPT = { "cache-control": "public, max-age=3600" };

/** The document, and the page to try it out. */
export const apiDocsHandlers = (deps: ApiDocsDeps): Readonly<Record<keyof typeof apiDocsRoutes, RouteHandler>> => {
  const { document, readFile, issuer, clientId, hasPage } = deps;
  const policy = { "content-security-policy": docsPolicy(issuer) };
  const page = docsPage(clientId);
  const assertPage = (): void => {
    if (!hasPage) throw new HttpProblem("not-found");
  };
  return {
    getOpenApi: serve(apiDocsRoutes.getOpenApi, async () => text("application/json", document)),
    getDocs: serve(apiDocsRoutes.getDocs, async () => {
      assertPage();
      return text(apiDocsRoutes.getDocs.success.contentType, page, policy);
    }),
    getDocsFile: serve(apiDocsRoutes.getDocsFile, async ({ path: { file } }) => {
      assertPage();
      return text(typeOf(file), readFile(file), { ...policy, ...KEPT });
    }),
  };
};
