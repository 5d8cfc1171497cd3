import type { Deployment } from "../deployment.ts";
import { AssemblyError } from "./assembly-error.ts";

/** Stops with a sentence when something is to be delivered to what the assembly does not deploy. */
export const checkTargets = (deployment: Deployment): void => {
  const functions = new Set(deployment.functions.map(({ arn }) => arn));
  const queues = new Set(deployment.queues.map(({ arn }) => arn));
  const streams = new Set(deployment.tables.map(({ streamArn }) => streamArn));
  const buses = new Set(deployment.buses.map(({ name }) => name));

  const demand = (user: string, target: string | undefined, ...known: readonly ReadonlySet<string | undefined>[]) => {
    if (target === undefined || known.some((targets) => targets.has(target))) return;
    throw new AssemblyError(`${user} needs ${target}, which is not among what the assembly deploys on the laptop.`);
  };

  for (const { name, asyncInvocation } of deployment.functions) {
    demand(`Function ${name}`, asyncInvocation.onFailureArn, queues);
    demand(`Function ${name}`, asyncInvocation.deadLetterArn, queues);
  }
  for (const { id, streamArn, functionArn, onFailureArn } of deployment.streamMappings) {
    demand(`Event source mapping ${id}`, streamArn, streams);
    demand(`Event source mapping ${id}`, functionArn, functions);
    demand(`Event source mapping ${id}`, onFailureArn, queues);
  }
  for (const { name, busName, targets } of deployment.rules) {
    demand(`Rule ${name}`, busName, buses);
    for (const { arn, deadLetterArn } of targets) {
      demand(`Rule ${name}`, arn, functions, queues);
      demand(`Rule ${name}`, deadLetterArn, queues);
    }
  }
  for (const { name, functionArn, deadLetterArn } of deployment.schedules) {
    demand(`Schedule ${name}`, functionArn, functions);
    demand(`Schedule ${name}`, deadLetterArn, queues);
  }
  for (const { name, routes } of deployment.httpApis) {
    for (const { routeKey, functionArn } of routes) demand(`Route ${routeKey} of API ${name}`, functionArn, functions);
  }
};
