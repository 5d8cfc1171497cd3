export type { Activity, Report } from "./activity.ts";
export { type Cloud, type CloudOptions, startCloud } from "./cloud.ts";
export { printActivity } from "./console.ts";
export type { Deployment } from "./deployment.ts";
export type { Faults } from "./invocation.ts";
export { assertFree, freePorts, type Ports, portsFrom } from "./ports.ts";
