export type { components, operations, paths } from "./api-types.ts";
export { type OnboardingClient, type OnboardingClientOptions, onboardingClient } from "./onboarding-client.ts";
export { type ApiProblem, type ProblemCode, RefusedByApi, unwrap } from "./problems.ts";
export type { PutFile, UploadTarget } from "./upload/put-file.ts";
export { UploadRefused } from "./upload/send-bytes.ts";
export {
  type FileRecord,
  type ResumeOptions,
  resumeUpload,
  type UploadKind,
  type UploadOptions,
  uploadFile,
} from "./upload/upload-file.ts";
