/** Where the desk's pages may go besides home: origins, without a slash at the end. */
export interface DeskOrigins {
  readonly api: string;
  readonly identity: string;
  /** The bucket of uploads: pictures come from there and go there. */
  readonly files: string;
}

/** What a page of the desk may load, run and speak with. No inline script or style, nothing of another host. */
const contentSecurityPolicy = ({ api, identity, files }: DeskOrigins): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    `img-src 'self' blob: data: ${files}`,
    "font-src 'self'",
    `connect-src 'self' ${api} ${identity} ${files}`,
    "manifest-src 'self'",
    "worker-src 'self'",
    `form-action ${identity}`,
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");

/** On everything that the desk's host answers: the one declaration, which CloudFront and the laptop follow alike. */
export const deskHeaders = (origins: DeskOrigins) =>
  ({
    "content-security-policy": contentSecurityPolicy(origins),
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    // The camera is for photos of customers and their papers.
    "permissions-policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "referrer-policy": "no-referrer",
    "strict-transport-security": "max-age=63072000; includeSubDomains",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
  }) as const;

/** Files whose names hold the hash of what is in them. */
export const HASHED_FILES = "/desk/assets/*";

/** How long browsers may keep what: a hashed file for good, all else only after asking whether it is still so. */
export const cacheControl = { hashed: "public, max-age=31536000, immutable", other: "no-cache" } as const;
