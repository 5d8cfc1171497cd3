export { type DocumentOptions, openApiDocument } from "./document.ts";
export type { Json, Media, OpenApiDocument, Operation, Parameter, Response } from "./document-types.ts";
export { fieldExamples } from "./field-examples.ts";
export { problemsOf } from "./route-problems.ts";
export { type Schema, type Schemas, sample } from "./sample.ts";
export type { Described, Descriptions } from "./schema-names.ts";
