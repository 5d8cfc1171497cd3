import * as z from "zod";
import { notSupported } from "./resources.ts";

const strings = z.array(z.string()).default([]);

export const ApiProperties = z.looseObject({
  Name: z.string(),
  ProtocolType: z.literal("HTTP"),
  CorsConfiguration: z
    .looseObject({
      AllowOrigins: strings,
      AllowMethods: strings,
      AllowHeaders: strings,
      ExposeHeaders: strings,
      MaxAge: z.number().optional(),
      AllowCredentials: z.boolean().default(false),
    })
    .optional(),
  // An OpenAPI document or a quick-create target would bring routes of its own.
  Body: notSupported,
  BodyS3Location: notSupported,
  Target: notSupported,
});

export const RouteProperties = z.looseObject({
  ApiId: z.string(),
  RouteKey: z.string().regex(/^(\$default|[A-Z]+ \/.*)$/, { error: "must be $default or a method and a path" }),
  Target: z.string().startsWith("integrations/"),
  AuthorizationType: z.enum(["NONE", "JWT"]).default("NONE"),
  AuthorizerId: z.string().optional(),
  AuthorizationScopes: strings,
});

export const IntegrationProperties = z.looseObject({
  IntegrationType: z.literal("AWS_PROXY"),
  IntegrationUri: z.string(),
  PayloadFormatVersion: z.literal("2.0"),
  TimeoutInMillis: z.number().default(30_000),
  RequestParameters: notSupported,
  ResponseParameters: notSupported,
});

export const AuthorizerProperties = z.looseObject({
  AuthorizerType: z.literal("JWT"),
  IdentitySource: z
    .array(
      z.string().regex(/^\$request\.(header|querystring)\..+$/, { error: "must be a header or a query parameter" }),
    )
    .min(1),
  JwtConfiguration: z.looseObject({ Issuer: z.url(), Audience: strings }),
});

export const StageProperties = z.looseObject({
  ApiId: z.string(),
  StageName: z.literal("$default"),
  StageVariables: z.record(z.string(), z.string()).default({}),
});
