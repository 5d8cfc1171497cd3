import type { Invariant } from "./state.ts";

/** Nobody ever sees a fault of ours that was not foreseen; a busy service says so, and only when something was in its way. */
export const answersAreForeseen: Invariant = ({ world }) =>
  world.api.exchanges.flatMap(({ request, requestId, status, faults, body }) => {
    const what = `${requestId} ${request.method} ${request.path}: ${status} ${body?.code ?? ""}`;
    if (status >= 500 && status !== 503) return [`${what} after ${faults} faults`];
    return status === 503 && faults === 0 ? [`${what}, and nothing was in its way`] : [];
  });

/** Only the version that is there is judged or changed. */
export const staleVersionsAreRefused: Invariant = ({ world }) =>
  world.faults.injected.has("stale version taken") ? ["a change named a version that was not there, and was made"] : [];

/** A consumer of events fails only when something was in its way. */
export const consumersFailWithReason: Invariant = ({ world }) =>
  world.deliveries.failures.map(
    ({ delivery, error }) => `${delivery.name} failed on ${delivery.event["detail-type"]}: ${String(error)}`,
  );
