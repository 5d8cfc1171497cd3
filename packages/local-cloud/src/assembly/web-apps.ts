import * as z from "zod";
import type { WebApp, WebAppBehaviour } from "../deployment.ts";
import { AssemblyError } from "./assembly-error.ts";
import { notSupported, type Resource } from "./resources.ts";

const Behaviour = z.looseObject({
  PathPattern: z.string().default("*"),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z
    .array(z.looseObject({ EventType: z.literal("viewer-request"), FunctionARN: z.string() }))
    .default([]),
  LambdaFunctionAssociations: notSupported,
});

const DistributionProperties = z.looseObject({
  DistributionConfig: z.looseObject({
    DefaultCacheBehavior: Behaviour,
    CacheBehaviors: z.array(Behaviour).default([]),
    CustomErrorResponses: notSupported,
  }),
});

const FunctionProperties = z.looseObject({ FunctionCode: z.string() });

const HeadersPolicyProperties = z.looseObject({
  ResponseHeadersPolicyConfig: z.looseObject({
    CorsConfig: notSupported,
    CustomHeadersConfig: z.looseObject({ Items: z.array(z.looseObject({ Header: z.string(), Value: z.string() })) }),
    SecurityHeadersConfig: z.strictObject({
      ContentSecurityPolicy: z.looseObject({ ContentSecurityPolicy: z.string() }),
      ContentTypeOptions: z.looseObject({}),
      FrameOptions: z.looseObject({ FrameOption: z.string() }),
      ReferrerPolicy: z.looseObject({ ReferrerPolicy: z.string() }),
      StrictTransportSecurity: z.looseObject({
        AccessControlMaxAgeSec: z.number(),
        IncludeSubdomains: z.literal(true),
      }),
    }),
  }),
});

const headersOf = (policy: Resource): Readonly<Record<string, string>> => {
  const { CustomHeadersConfig, SecurityHeadersConfig: security } =
    policy.parse(HeadersPolicyProperties).ResponseHeadersPolicyConfig;
  return {
    ...Object.fromEntries(CustomHeadersConfig.Items.map(({ Header, Value }) => [Header.toLowerCase(), Value])),
    "content-security-policy": security.ContentSecurityPolicy.ContentSecurityPolicy,
    "referrer-policy": security.ReferrerPolicy.ReferrerPolicy,
    "strict-transport-security": `max-age=${security.StrictTransportSecurity.AccessControlMaxAgeSec}; includeSubDomains`,
    "x-content-type-options": "nosniff",
    "x-frame-options": security.FrameOptions.FrameOption,
  };
};

/** What CloudFront serves, as the laptop has to: by path the headers, and the function that sees requests first. */
export const readWebApps = (resources: readonly Resource[]): WebApp[] => {
  const find = (user: Resource, type: string, matches: (one: Resource) => boolean): Resource => {
    const found = resources.find((one) => one.type === type && matches(one));
    if (found) return found;
    throw new AssemblyError(`${user.title} names something of the type ${type} that the assembly does not deploy.`);
  };
  const behaviourOf = (distribution: Resource, behaviour: z.output<typeof Behaviour>): WebAppBehaviour => {
    const { PathPattern: pathPattern, ResponseHeadersPolicyId: policyId, FunctionAssociations } = behaviour;
    const [association] = FunctionAssociations;
    const policyType = "AWS::CloudFront::ResponseHeadersPolicy";
    const functionType = "AWS::CloudFront::Function";
    const handler =
      association && find(distribution, functionType, ({ self }) => association.FunctionARN.endsWith(`/${self.name}`));
    return {
      pathPattern,
      headers: policyId === undefined ? {} : headersOf(find(distribution, policyType, ({ ref }) => ref === policyId)),
      ...(handler && { handler: handler.parse(FunctionProperties).FunctionCode }),
    };
  };
  return resources
    .filter(({ type }) => type === "AWS::CloudFront::Distribution")
    .map((distribution) => {
      const { CacheBehaviors, DefaultCacheBehavior } = distribution.parse(DistributionProperties).DistributionConfig;
      return {
        behaviours: [...CacheBehaviors, DefaultCacheBehavior].map((behaviour) => behaviourOf(distribution, behaviour)),
      };
    });
};
