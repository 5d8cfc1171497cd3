import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "./temporary-folder.ts";

/** An assembly with one template, for what the CDK would not synthesize; returns its folder. */
export const handWrittenAssembly = (template: object, environment = "aws://unknown-account/unknown-region"): string => {
  const folder = temporaryFolder();
  const stack = {
    type: "aws:cloudformation:stack",
    environment,
    properties: { templateFile: "Service.template.json" },
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify({ artifacts: { Service: stack } }));
  writeFileSync(join(folder, "Service.template.json"), JSON.stringify(template));
  return folder;
};
