// `npm run costs` writes docs/costs.md.
import { readFileSync, writeFileSync } from "node:fs";
import { costSheet } from "./costs/cost-sheet.ts";

writeFileSync("docs/costs.md", costSheet(readFileSync("docs/data-model.md", "utf8")));
