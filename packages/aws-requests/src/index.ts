export { refusalType } from "./busy.ts";
export type { AwsAnswer } from "./exchange.ts";
export * from "./json-service.ts";
export { type AwsPlace, awsPlace, bucketUrl, objectUrl } from "./place.ts";
export { presigner } from "./presigner.ts";
export { type AwsOpener, type AwsSender, awsOpener, awsSender } from "./sender.ts";
export type { Credentials } from "./signer.ts";
