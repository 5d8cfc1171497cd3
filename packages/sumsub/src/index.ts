export { SumsubSecret } from "./credentials.ts";
export { type ReadDelivery, readDelivery } from "./delivery.ts";
export { type DigestAlgorithm, deliveryDigest, digestAlgorithms, isAuthentic } from "./delivery-digest.ts";
export type { CallReport } from "./http-client.ts";
export { identityChecker } from "./identity-checker.ts";
export { SumsubLevels } from "./levels.ts";
export { profileCloser } from "./profile-closer.ts";
export { signedHeaders } from "./sign-request.ts";
