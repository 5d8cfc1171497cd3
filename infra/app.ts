import { App } from "aws-cdk-lib";
import { onboardingStacks } from "./onboarding-stacks.ts";
import { stages } from "./stages/stages.ts";

const app = new App();
const name = String(app.node.tryGetContext("stage") ?? "dev");
const settings = stages[name];
if (!settings) throw new Error(`There is no stage "${name}"; known: ${Object.keys(stages).join(", ")}.`);
onboardingStacks(app, settings);
app.synth();
