import type { RemovalPolicy } from "aws-cdk-lib";
import { Certificate } from "aws-cdk-lib/aws-certificatemanager";
import {
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from "aws-cdk-lib/aws-cloudfront";
import { S3BucketOrigin } from "aws-cdk-lib/aws-cloudfront-origins";
import { BlockPublicAccess, Bucket, BucketEncryption, type IBucket, ObjectOwnership } from "aws-cdk-lib/aws-s3";
import { Construct } from "constructs";
import { cacheControl, type deskHeaders, HASHED_FILES } from "../desk/response-headers.ts";
import { DeskHeaders } from "./desk-headers.ts";

export interface DeskSiteProps {
  /** `https://` and the name under which people open the desk. */
  readonly origin: string;
  /** Of that name, in us-east-1. Without one the desk is to be had under CloudFront's own name alone. */
  readonly certificateArn: string | undefined;
  readonly headers: ReturnType<typeof deskHeaders>;
  /** Source of the function that sees every request first. */
  readonly viewerRequest: string;
  readonly accessLogs: IBucket;
  readonly removalPolicy: RemovalPolicy;
}

/** The desk's files: in a private bucket that CloudFront alone may read, and sent with the desk's headers. */
export class DeskSite extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, props: DeskSiteProps) {
    super(scope, id);
    const { accessLogs, headers } = props;
    this.bucket = new Bucket(this, "Bucket", {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      minimumTLSVersion: 1.2,
      versioned: true,
      serverAccessLogsBucket: accessLogs,
      serverAccessLogsPrefix: "desk-bucket/",
      removalPolicy: props.removalPolicy,
    });
    const shared = {
      origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
      viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
      compress: true,
    };
    const viewerRequest = new EdgeFunction(this, "ViewerRequest", {
      comment: "Answers with the desk's configuration, and gives its pages their one file",
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(props.viewerRequest),
    });
    // The few small files whose names stay the same are fetched anew each time, so nothing has to be invalidated.
    const pages: BehaviorOptions = {
      ...shared,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      responseHeadersPolicy: new DeskHeaders(this, "PageHeaders", { headers, cacheControl: cacheControl.other }),
      functionAssociations: [{ eventType: FunctionEventType.VIEWER_REQUEST, function: viewerRequest }],
    };
    const hashed: BehaviorOptions = {
      ...shared,
      cachePolicy: CachePolicy.CACHING_OPTIMIZED,
      responseHeadersPolicy: new DeskHeaders(this, "HashedHeaders", { headers, cacheControl: cacheControl.hashed }),
    };
    this.distribution = this.distribute(pages, hashed, props);
  }

  private distribute(
    pages: BehaviorOptions,
    hashed: BehaviorOptions,
    { origin: address, certificateArn, accessLogs }: DeskSiteProps,
  ): Distribution {
    return new Distribution(this, "Distribution", {
      comment: "The desk of agents, verifiers and admins",
      defaultBehavior: pages,
      additionalBehaviors: { [HASHED_FILES]: hashed },
      httpVersion: HttpVersion.HTTP2_AND_3,
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      enableLogging: true,
      logBucket: accessLogs,
      logFilePrefix: "desk/",
      logIncludesCookies: false,
      ...(certificateArn !== undefined && {
        domainNames: [new URL(address).hostname],
        certificate: Certificate.fromCertificateArn(this, "Certificate", certificateArn),
      }),
    });
  }
}
