/** The page: swagger-ui on the document next to it. Works below any host and from any stage. */
export const docsPage = (clientId: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Customer onboarding and KYC</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/swagger-ui.css">
<div id="docs"></div>
<script src="docs/swagger-ui-bundle.js"></script>
<script src="docs/start.js" data-client-id="${clientId.replaceAll(/[^\w.-]/g, "")}"></script>
</html>
`;

/**
 * What the page may do: run and fetch what comes from here, and exchange a code at the identity provider. Swagger-ui puts styles
 * and pictures into the page by itself. An answer of data may do none of this (packages/http).
 */
export const docsPolicy = (issuer: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    `connect-src 'self' ${new URL(issuer).origin}`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
