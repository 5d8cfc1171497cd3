export interface Site {
  readonly origin: string;
  /** Path under which the desk is, with a slash at its end. */
  readonly scope: string;
  /** Paths of the files of the build. */
  readonly paths: ReadonlySet<string>;
}

/** Where the answer to a request comes from. `network`: none of the worker's business. */
export type Source =
  | { readonly kind: "build"; readonly path: string }
  | { readonly kind: "configuration" }
  | { readonly kind: "network" };

/** Only the program itself is kept: what the API, the identity provider and the file store answer never is. */
export const sourceOf = (
  { method, mode, url }: Pick<Request, "method" | "mode" | "url">,
  { origin, scope, paths }: Site,
): Source => {
  const { origin: host, pathname } = new URL(url);
  if (method !== "GET" || host !== origin || !pathname.startsWith(scope)) return { kind: "network" };
  if (pathname === `${scope}config.json`) return { kind: "configuration" };
  if (paths.has(pathname)) return { kind: "build", path: pathname };
  // A page of the app has no file of its own.
  return mode === "navigate" ? { kind: "build", path: `${scope}index.html` } : { kind: "network" };
};
