import type { OpenApiDocument, Operation } from "@onboarding/openapi";
import type { KnownPlaces } from "./known-places.ts";
import type { Random } from "./random.ts";

/** An operation of the document. */
export interface Target {
  readonly method: string;
  readonly template: string;
  readonly operation: Operation;
}

/** What requests are made of. */
export interface Builder {
  readonly document: OpenApiDocument;
  readonly random: Random;
  readonly places: KnownPlaces;
}
