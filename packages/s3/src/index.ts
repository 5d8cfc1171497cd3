export * from "./file-objects.ts";
export * from "./file-remover.ts";
export * from "./presigned-urls.ts";
