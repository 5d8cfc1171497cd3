import { CfnOutput, RemovalPolicy, Stack, type StackProps } from "aws-cdk-lib";
import { ObjectOwnership } from "aws-cdk-lib/aws-s3";
import type { Construct } from "constructs";
import { AccessLogBucket } from "../constructs/access-log-bucket.ts";
import { DeskSite } from "../constructs/desk-site.ts";
import { deskHeaders } from "../desk/response-headers.ts";
import { type DeskConfiguration, viewerRequestHandler } from "../desk/viewer-request.ts";
import type { DeskSettings, StageSettings } from "../stages/settings.ts";
import type { DataStack } from "./data-stack.ts";
import type { ServiceStack } from "./service-stack.ts";

export interface DeskStackProps extends StackProps {
  readonly settings: StageSettings;
  readonly desk: DeskSettings;
  readonly data: DataStack;
  readonly service: ServiceStack;
}

/** The web page of agents, verifiers and admins: the program alone. What it shows goes between the browser, the API and the bucket. */
export class DeskStack extends Stack {
  constructor(scope: Construct, id: string, { settings, desk, data, service, ...props }: DeskStackProps) {
    super(scope, id, props);
    const { issuer } = settings.identity;
    const apiUrl = desk.apiUrl ?? service.apiUrl;
    const filesUrl = desk.filesUrl ?? `https://${data.uploads.bucketRegionalDomainName}`;
    const configuration: DeskConfiguration = { apiUrl, issuer, clientId: desk.clientId };
    const removalPolicy = settings.keepsData ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY;
    const site = new DeskSite(this, "Site", {
      origin: desk.origin,
      certificateArn: desk.certificateArn,
      headers: deskHeaders({ api: apiUrl, identity: new URL(issuer).origin, files: filesUrl }),
      viewerRequest: viewerRequestHandler(this.toJsonString(configuration)),
      accessLogs: new AccessLogBucket(this, "AccessLogs", {
        removalPolicy,
        retentionDays: settings.logRetentionDays,
        // CloudFront delivers its logs by an ACL.
        objectOwnership: ObjectOwnership.BUCKET_OWNER_PREFERRED,
      }),
      // It can be built and sent there anew at any time.
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new CfnOutput(this, "DeskBucket", { value: site.bucket.bucketName });
    new CfnOutput(this, "DeskDomain", { value: site.distribution.distributionDomainName });
  }
}
