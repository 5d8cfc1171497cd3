import { readdirSync, readFileSync } from "node:fs";
import { EventType, eventData } from "@onboarding/domain";
import { createConfig, lintFromString } from "@redocly/openapi-core";
import { build } from "esbuild";
import { describe, expect, test } from "vitest";
import { breakingChanges } from "../../../scripts/event-kit/compatibility.ts";
import { brokenPromises, eventKitFiles } from "../../../scripts/event-kit/files.ts";
import { eventSchema, type Schema } from "../../../scripts/event-kit/schemas.ts";

const published = eventSchema("introducer.rejected");
const dataOf = (schema: Schema): Schema => schema.properties?.["data"] ?? {};
const withData = (data: Schema): Schema => ({ ...published, properties: { ...published.properties, data } });
const data = dataOf(published);

describe("the published events", () => {
  test("are kept to by the code: else publish a new type", () => {
    expect(brokenPromises()).toEqual([]);
  });

  test("schemas, document, types and page are those of the code: else run `npm run event-kit`", () => {
    for (const [path, text] of eventKitFiles()) expect(readFileSync(path, "utf8"), path).toBe(text);
    const files = readdirSync("packages/events/schemas/v1");
    expect(files.toSorted()).toEqual(
      Object.keys(eventData)
        .map((type) => `${type}.json`)
        .toSorted(),
    );
    expect(files).toHaveLength(EventType.options.length);
  });

  test("the AsyncAPI document is in order by the recommended rules of Redocly", async () => {
    const source = readFileSync("packages/events/asyncapi.json", "utf8");
    // IAM guards a bus, for which AsyncAPI has no kind of security.
    const config = await createConfig({ extends: ["recommended"], rules: { "security-defined": "off" } });
    const findings = async (text: string): Promise<string[]> =>
      (await lintFromString({ source: text, absoluteRef: "asyncapi.json", config })).map(({ message }) => message);
    expect(await findings(source)).toEqual([]);
    expect(await findings(source.replace('"action": "send"', '"action": "shout"'))).not.toEqual([]);
  });

  test("the kit needs nothing of Node and no package, and stays small", async () => {
    const { outputFiles } = await build({
      entryPoints: ["packages/events/src/index.ts"],
      bundle: true,
      format: "esm",
      platform: "browser",
      minify: true,
      write: false,
    });
    expect(outputFiles[0]?.contents.length).toBeLessThan(10_000);
  });
});

describe("a change of a published event", () => {
  const { rejectType: _, ...withoutRejectType } = data.properties ?? {};
  const changed: readonly [string, Schema, string][] = [
    ["without a field", { ...data, properties: withoutRejectType }, "/data/rejectType: is gone"],
    [
      "with a field that must be there",
      { ...data, required: [...(data.required ?? []), "branch"] },
      "/data/branch: must be",
    ],
    [
      "with a field that need not be there any more",
      { ...data, required: [] },
      "/data/introducerId: need not be there",
    ],
    [
      "with a word less",
      { ...data, properties: { ...data.properties, rejectType: { type: "string", enum: ["FINAL"] } } },
      "/data/rejectType: lacks RETRY",
    ],
    [
      "with another type",
      { ...data, properties: { ...data.properties, reasonCodes: { type: "string" } } },
      "/data/reasonCodes: type was array, is string",
    ],
    [
      "with another form of an id",
      { ...data, properties: { ...data.properties, introducerId: { type: "string", pattern: "^[0-9]+$" } } },
      "/data/introducerId: pattern was",
    ],
  ];

  test.for(changed)("%s breaks its readers", ([, now, change]) => {
    expect(breakingChanges(published, withData(now)).join("\n")).toContain(change);
  });

  test("that adds an optional field, or a word, breaks nobody", () => {
    const rejectType: Schema = { type: "string", enum: ["RETRY", "FINAL", "LATER"] };
    const more: Schema = { ...data, properties: { ...data.properties, rejectType, branch: { type: "string" } } };
    expect(breakingChanges(published, withData(more))).toEqual([]);
  });
});
