import { App } from "aws-cdk-lib";
import { AwsSolutionsChecks, NIST80053R5Checks } from "cdk-nag";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { type AcknowledgedFinding, acknowledgedFindings } from "../../infra/acknowledged-findings.ts";
import { onboardingStacks } from "../../infra/onboarding-stacks.ts";
import { stages } from "../../infra/stages/stages.ts";

interface Finding {
  readonly rule: string;
  /** What was found, where a rule finds several things. */
  readonly detail: string;
  readonly path: string;
}

/** What both packs find in a stage. */
const findingsIn = (stage: string): Finding[] => {
  const settings = stages[stage];
  if (!settings) throw new Error(`no stage ${stage}`);
  const app = new App({
    context: { bundles: inject("bundles") },
    builtinCloudFormationValidation: false,
  });
  onboardingStacks(app, settings);
  // Only a synthesized tree has everything in it.
  app.synth();
  return [new AwsSolutionsChecks(app), new NIST80053R5Checks(app)]
    .flatMap((pack) => pack.validateScope(app).violations)
    .flatMap(({ ruleName, violatingResources }) => {
      const [, rule = ruleName, detail = ""] = /^([^[]+)\[(.*)\]$/.exec(ruleName) ?? [];
      return violatingResources.map(({ constructPath = "" }) => ({ rule, detail, path: constructPath }));
    });
};

const isAbout =
  ({ rule, detail, path }: Finding) =>
  (known: AcknowledgedFinding): boolean =>
    known.rule === rule && (known.at?.test(path) ?? true) && (known.finding?.test(detail) ?? true);

const findings = new Map<string, Finding[]>();
beforeAll(() => {
  for (const stage of ["dev", "prod"]) findings.set(stage, findingsIn(stage));
});

describe("the rule packs AwsSolutions and NIST 800-53 R5", () => {
  test.for(["dev", "prod"])("find nothing in stage %s that is not acknowledged with a reason", (stage) => {
    const found = findings.get(stage) ?? [];

    expect(found.length).toBeGreaterThan(10);
    expect(found.filter((finding) => !acknowledgedFindings.some(isAbout(finding)))).toEqual([]);
  });

  test("still find everything that is acknowledged", () => {
    const all = [...findings.values()].flat();
    expect(acknowledgedFindings.filter((known) => !all.some((finding) => isAbout(finding)(known)))).toEqual([]);
  });
});

test("every acknowledgement gives a reason that can be judged", () => {
  for (const { reason } of acknowledgedFindings) expect(reason.length).toBeGreaterThan(40);
});
