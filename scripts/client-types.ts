// `npm run client-types` writes packages/client/src/api-types.ts: run it when a route or a schema has changed.
import { writeFileSync } from "node:fs";
import { openApiDocument } from "@onboarding/openapi";
import { clientTypes } from "./openapi/client-types.ts";
import { readDescriptions } from "./openapi/read-descriptions.ts";

writeFileSync("packages/client/src/api-types.ts", await clientTypes(openApiDocument(readDescriptions())));
