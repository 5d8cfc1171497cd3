import { sourceOf } from "./source-of.ts";

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: every file of it, and a hash over all of them. */
declare const __BUILD__: { readonly version: string; readonly files: readonly string[] };

const { version, files } = __BUILD__;
const SCOPE = new URL(self.registration.scope).pathname;
/** The files of this build, all or none. */
const BUILD_CACHE = `desk-build-${version}`;
/** The deployment's configuration as it was last seen. */
const CONFIG_CACHE = "desk-config";
const PATHS = new Set(files.map((file) => `${SCOPE}${file}`));

/** How long a start waits for the configuration before it takes the last one. */
const CONFIG_WITHIN_MS = 3_000;

const fromBuild = async (path: string, request: Request): Promise<Response> => {
  const cache = await caches.open(BUILD_CACHE);
  return (await cache.match(path)) ?? fetch(request);
};

/** From the network, or as it was the last time: a start without a network needs it too. */
const configuration = async (request: Request): Promise<Response> => {
  const cache = await caches.open(CONFIG_CACHE);
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(CONFIG_WITHIN_MS) });
    if (response.ok) await cache.put(request.url, response.clone());
    return response;
  } catch (error) {
    const last = await cache.match(request.url);
    if (last) return last;
    throw error;
  }
};

const keepBuild = async (): Promise<void> => {
  const cache = await caches.open(BUILD_CACHE);
  // Past the browser's own cache, which may hold files of an earlier build under the same name.
  await cache.addAll([...PATHS].map((path) => new Request(path, { cache: "no-cache" })));
};

const dropOtherBuilds = async (): Promise<void> => {
  for (const name of await caches.keys()) {
    if (name.startsWith("desk-build-") && name !== BUILD_CACHE) await caches.delete(name);
  }
  await self.clients.claim();
};

self.addEventListener("install", (event) => event.waitUntil(keepBuild()));
self.addEventListener("activate", (event) => event.waitUntil(dropOtherBuilds()));
self.addEventListener("message", ({ data }) => {
  if (data === "take-over") void self.skipWaiting();
});
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const source = sourceOf(request, { origin: self.location.origin, scope: SCOPE, paths: PATHS });
  if (source.kind === "build") event.respondWith(fromBuild(source.path, request));
  if (source.kind === "configuration") event.respondWith(configuration(request));
});
