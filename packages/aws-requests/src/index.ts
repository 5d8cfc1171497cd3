export { type AwsPlace, awsPlace, bucketUrl, serviceUrl } from "./place.ts";
export { presigner } from "./presigner.ts";
export { type AwsAnswer, type AwsSender, awsSender } from "./sender.ts";
export type { Credentials } from "./signer.ts";
