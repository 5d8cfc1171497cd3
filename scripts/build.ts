import { buildDesk } from "./build-desk.ts";
import { buildFunctions } from "./build-functions.ts";

await Promise.all([buildFunctions(), buildDesk()]);
