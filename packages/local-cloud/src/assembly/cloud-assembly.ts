import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { AssemblyError } from "./assembly-error.ts";
import { Template } from "./template.ts";

/** One synthesized stack: its template and the folders of its file assets. */
export interface Stack {
  readonly name: string;
  readonly template: Template;
  /** Absolute paths by the object key under which the template names them. */
  readonly assetPaths: ReadonlyMap<string, string>;
  /** Set when the app pins the stack to an account or a region. */
  readonly account?: string;
  readonly region?: string;
}

const Artifact = z.looseObject({
  type: z.string(),
  environment: z.string().optional(),
  dependencies: z.array(z.string()).default([]),
  properties: z
    .looseObject({
      templateFile: z.string().optional(),
      stackName: z.string().optional(),
      file: z.string().optional(),
      directoryName: z.string().optional(),
    })
    .default({}),
});
type Artifact = z.output<typeof Artifact>;

const Manifest = z.looseObject({ artifacts: z.record(z.string(), Artifact).default({}) });

const AssetManifest = z.looseObject({
  files: z
    .record(
      z.string(),
      z.looseObject({
        source: z.looseObject({ path: z.string().optional() }),
        destinations: z.record(z.string(), z.looseObject({ objectKey: z.string() })),
      }),
    )
    .default({}),
});

/** Every stack of `cdk.out`, those of stages included, each after the stacks that it depends on. */
export const readStacks = (folder: string): readonly Stack[] => {
  const { artifacts } = readJson(join(folder, "manifest.json"), Manifest);
  const stacks: Stack[] = [];
  const seen = new Set<string>();
  const visit = (id: string): void => {
    const artifact = artifacts[id];
    if (artifact === undefined || seen.has(id)) return;
    seen.add(id);
    for (const dependency of artifact.dependencies) visit(dependency);
    if (artifact.type === "aws:cloudformation:stack") stacks.push(readStack(folder, id, artifact, artifacts));
    if (artifact.type === "cdk:cloud-assembly" && artifact.properties.directoryName !== undefined) {
      stacks.push(...readStacks(join(folder, artifact.properties.directoryName)));
    }
  };
  for (const id of Object.keys(artifacts)) visit(id);
  return stacks;
};

const readStack = (
  folder: string,
  id: string,
  artifact: Artifact,
  artifacts: Readonly<Record<string, Artifact>>,
): Stack => {
  const { templateFile, stackName = id } = artifact.properties;
  if (templateFile === undefined) throw new AssemblyError(`Stack ${id} of the assembly names no template file.`);
  const assetPaths = new Map<string, string>();
  for (const dependency of artifact.dependencies) {
    const { type, properties } = artifacts[dependency] ?? {};
    if (type !== "cdk:asset-manifest" || properties?.file === undefined) continue;
    for (const { source, destinations } of Object.values(
      readJson(join(folder, properties.file), AssetManifest).files,
    )) {
      if (source.path === undefined) continue;
      for (const { objectKey } of Object.values(destinations)) assetPaths.set(objectKey, join(folder, source.path));
    }
  }
  return {
    name: stackName,
    template: readJson(join(folder, templateFile), Template),
    assetPaths,
    ...pinnedEnvironment(artifact.environment),
  };
};

/** `aws://111122223333/eu-west-1`; the unpinned parts read `unknown-account` and `unknown-region`. */
const pinnedEnvironment = (environment = ""): Pick<Stack, "account" | "region"> => {
  const [account, region] = environment.replace("aws://", "").split("/");
  return {
    ...(account && account !== "unknown-account" && { account }),
    ...(region && region !== "unknown-region" && { region }),
  };
};

const readJson = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> => {
  const parsed = schema.safeParse(JSON.parse(readFileSync(file, "utf8")));
  if (!parsed.success) throw new AssemblyError(`${file} is not as expected: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
};
