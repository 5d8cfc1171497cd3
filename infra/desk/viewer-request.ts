/** What the desk asks for when it starts, at /desk/config.json: nothing about the environment is in the build. */
export interface DeskConfiguration {
  readonly apiUrl: string;
  readonly issuer: string;
  readonly clientId: string;
}

/**
 * Source of the CloudFront function that sees every request first: it answers with the configuration, brings people to /desk/, and gives the
 * pages of the app, which have no file of their own, the one that there is. `configuration` is JSON.
 */
export const viewerRequestHandler = (configuration: string): string => `
const configuration = ${configuration};
function handler(event) {
  const request = event.request;
  if (request.uri === "/desk/config.json") {
    return {
      statusCode: 200,
      statusDescription: "OK",
      headers: {
        "content-type": { value: "application/json" },
        "cache-control": { value: "no-store" },
        "x-content-type-options": { value: "nosniff" },
      },
      body: { encoding: "text", data: JSON.stringify(configuration) },
    };
  }
  if (!request.uri.startsWith("/desk/")) {
    return { statusCode: 302, statusDescription: "Found", headers: { location: { value: "/desk/" } } };
  }
  const lastPart = request.uri.slice(request.uri.lastIndexOf("/") + 1);
  if (!lastPart.includes(".")) request.uri = "/desk/index.html";
  return request;
}
`;
