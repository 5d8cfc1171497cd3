import type { BrowserContext, Page } from "playwright-core";

/** What must not happen on any page, as far as it did. */
export interface Watch {
  readonly faults: readonly string[];
}

/** The browser says of every refused or failed request that it did; a refusal is an answer, and losing the network is a test's own doing. */
const isAboutAnAnswer = (text: string): boolean =>
  /^Failed to load resource: (the server responded with a status of 4\d\d|net::ERR_INTERNET_DISCONNECTED)/.test(text);

const watchPage = (page: Page, faults: string[]): void => {
  page.on("console", (message) => {
    if (message.type() === "error" && !isAboutAnAnswer(message.text())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
};

/** Writes down every console error, every uncaught error and every request to a host that is none of ours, of all pages of a context. */
export const watch = (context: BrowserContext, origins: readonly string[]): Watch => {
  const faults: string[] = [];
  context.on("page", (page) => watchPage(page, faults));
  context.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && !origins.includes(origin)) faults.push(`request to ${origin}`);
  });
  return { faults };
};
