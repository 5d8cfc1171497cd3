import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "esbuild";
import { bundleOptions } from "../build-functions.ts";

export interface FloorBundles {
  readonly folder: string;
  readonly coldImport: string;
  readonly sdkCalls: string;
}

/** Bundles the floors with the options of the product's bundles, but with the SDK as it comes. */
export const buildFloors = async (): Promise<FloorBundles> => {
  const folder = await mkdtemp(join(tmpdir(), "onboarding-floor-"));
  await build({
    ...bundleOptions,
    plugins: [],
    entryPoints: { coldImport: "scripts/bench/floor/cold-import.ts", sdkCalls: "scripts/bench/floor/sdk-calls.ts" },
    outdir: folder,
  });
  return { folder, coldImport: join(folder, "coldImport.mjs"), sdkCalls: join(folder, "sdkCalls.mjs") };
};
