/** The parts of a request's URL. */
export interface RequestTarget {
  /** Percent-decoded: API Gateway HTTP APIs decode the path before they look for the route. */
  readonly path: string;
  /** As sent, without the question mark. */
  readonly rawQueryString: string;
}

/** Undefined when the path is not well-formed. Takes the absolute form (`GET http://host/path`) too. */
export const parseRequestTarget = (url: string): RequestTarget | undefined => {
  const relative = url.replace(/^https?:\/\/[^/?]*/i, "");
  const end = relative.indexOf("?");
  const path = end < 0 ? relative : relative.slice(0, end);
  try {
    return { path: decodeURIComponent(path) || "/", rawQueryString: end < 0 ? "" : relative.slice(end + 1) };
  } catch {
    return undefined;
  }
};
