import { Duration } from "aws-cdk-lib";
import {
  HeadersFrameOption,
  HeadersReferrerPolicy,
  type ResponseCustomHeader,
  ResponseHeadersPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import type { Construct } from "constructs";
import type { deskHeaders } from "../desk/response-headers.ts";

export interface DeskHeadersProps {
  readonly headers: ReturnType<typeof deskHeaders>;
  readonly cacheControl: string;
}

const custom = ([header, value]: readonly [string, string]): ResponseCustomHeader => ({
  header,
  value,
  override: true,
});

const maximumAge = /^max-age=(\d+); includeSubDomains$/;

/** The desk's headers in CloudFront's terms, which has fields of its own for some of them and refuses those as text. */
export class DeskHeaders extends ResponseHeadersPolicy {
  constructor(scope: Construct, id: string, { headers, cacheControl }: DeskHeadersProps) {
    const {
      "content-security-policy": contentSecurityPolicy,
      "referrer-policy": referrerPolicy,
      "strict-transport-security": transport,
      "x-content-type-options": _contentTypes,
      "x-frame-options": frameOption,
      ...others
    } = headers;
    super(scope, id, {
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy, override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption[frameOption], override: true },
        referrerPolicy: { referrerPolicy: referrerPolicies[referrerPolicy], override: true },
        strictTransportSecurity: {
          accessControlMaxAge: Duration.seconds(Number(maximumAge.exec(transport)?.[1])),
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: [...Object.entries(others), ["cache-control", cacheControl] as const].map(custom),
      },
    });
  }
}

const referrerPolicies = { "no-referrer": HeadersReferrerPolicy.NO_REFERRER } as const;
