import { runInNewContext } from "node:vm";
import { Match } from "aws-cdk-lib/assertions";
import { describe, expect, inject, test } from "vitest";
import { deskHeaders } from "../../infra/desk/response-headers.ts";
import { viewerRequestHandler } from "../../infra/desk/viewer-request.ts";
import { readDeployment } from "../../packages/local-cloud/src/assembly/read-deployment.ts";
import { placeholders } from "../support/laptop-assembly.ts";
import { templatesOf } from "../support/stacks.ts";

const { desk } = templatesOf("prod");

describe("the desk's stack", () => {
  test("keeps the files in a private bucket that this distribution alone may read", () => {
    desk.hasResourceProperties("AWS::S3::BucketPolicy", {
      PolicyDocument: {
        Statement: Match.arrayWith([
          Match.objectLike({
            Action: "s3:GetObject",
            Principal: { Service: "cloudfront.amazonaws.com" },
            Condition: { StringEquals: { "AWS:SourceArn": Match.anyValue() } },
          }),
        ]),
      },
    });
    for (const { Properties } of Object.values(desk.findResources("AWS::S3::Bucket"))) {
      expect(Object.values(Properties.PublicAccessBlockConfiguration)).toEqual([true, true, true, true]);
    }
    desk.hasResourceProperties("AWS::CloudFront::OriginAccessControl", {
      OriginAccessControlConfig: { SigningBehavior: "always", SigningProtocol: "sigv4" },
    });
  });

  test("speaks TLS 1.2 or newer under the bank's own name, and writes down who asked", () => {
    desk.hasResourceProperties("AWS::CloudFront::Distribution", {
      DistributionConfig: {
        Aliases: ["desk.example.com"],
        ViewerCertificate: { MinimumProtocolVersion: "TLSv1.2_2021", SslSupportMethod: "sni-only" },
        Logging: Match.objectLike({ Prefix: "desk/" }),
        DefaultCacheBehavior: Match.objectLike({ ViewerProtocolPolicy: "redirect-to-https" }),
        CacheBehaviors: [
          Match.objectLike({ PathPattern: "/desk/assets/*", ViewerProtocolPolicy: "redirect-to-https" }),
        ],
      },
    });
  });

  test("adds no function of CDK's own, and no role", () => {
    expect(desk.findResources("AWS::Lambda::Function")).toEqual({});
    expect(desk.findResources("AWS::IAM::Role")).toEqual({});
  });

  test("names API and bucket of the same stage in its policy, and nobody else may frame it or run in it", () => {
    const text = JSON.stringify(desk.findResources("AWS::CloudFront::ResponseHeadersPolicy"));
    expect(text).toContain("ApiEndpoint");
    expect(text).toContain("RegionalDomainName");
    expect(text).toContain("https://id.example.com");
    expect(text).not.toMatch(/unsafe-|\*\.|https:\/\/\*/);
  });
});

describe("the headers that the laptop reads out of the template", () => {
  const { folder, region } = inject("assembly");
  const [app] = readDeployment(folder, { region, accountId: "000000000000" }).webApps;
  const declared = deskHeaders({
    api: placeholders.apiUrl,
    identity: new URL(placeholders.issuer).origin,
    files: placeholders.filesUrl,
  });

  test("are those that are declared, whatever the path", () => {
    expect(app?.behaviours.map(({ pathPattern }) => pathPattern)).toEqual(["/desk/assets/*", "*"]);
    for (const { headers } of app?.behaviours ?? []) expect(headers).toMatchObject(declared);
  });

  test("keep hashed files for good, and let nothing else be used without asking", () => {
    expect(app?.behaviours.map(({ headers }) => headers["cache-control"])).toEqual([
      "public, max-age=31536000, immutable",
      "no-cache",
    ]);
  });
});

describe("the function that sees every request first", () => {
  const configuration = { apiUrl: "https://api.test", issuer: "https://id.test/realms/onboarding", clientId: "desk" };
  const source = viewerRequestHandler(JSON.stringify(configuration));
  const answerTo = (uri: string) =>
    JSON.parse(JSON.stringify(runInNewContext(`${source};handler(event)`, { event: { request: { uri } } })));

  test("answers with the configuration, which no cache keeps", () => {
    const { statusCode, headers, body } = answerTo("/desk/config.json");
    expect(statusCode).toBe(200);
    expect(headers["cache-control"].value).toBe("no-store");
    expect(JSON.parse(body.data)).toEqual(configuration);
  });

  test.for([["/desk/"], ["/desk/customers/cus_1"], ["/desk/queue/"]])("gives %s the page of the app", ([uri = ""]) => {
    expect(answerTo(uri)).toEqual({ uri: "/desk/index.html" });
  });

  test.for([["/desk/assets/index-a1.js"], ["/desk/sw.js"]])("leaves the file %s as it is", ([uri = ""]) => {
    expect(answerTo(uri)).toEqual({ uri });
  });

  test.for([["/"], ["/desk"], ["/favicon.ico"]])("brings %s to the desk", ([uri = ""]) => {
    expect(answerTo(uri)).toMatchObject({ statusCode: 302, headers: { location: { value: "/desk/" } } });
  });
});
