import type { InvocationResult, Invoker } from "../../../packages/local-cloud/src/invocation.ts";

export interface FakeInvoker extends Invoker {
  /** Every invocation so far, in order. */
  readonly calls: { readonly functionArn: string; readonly event: unknown }[];
}

/** Answers with what `answer` returns; a thrown error is a function that throws. */
export const fakeInvoker = (answer: (event: unknown, call: number) => unknown = () => null): FakeInvoker => {
  const calls: FakeInvoker["calls"] = [];
  return {
    calls,
    invoke: async (functionArn, event): Promise<InvocationResult> => {
      calls.push({ functionArn, event: structuredClone(event) });
      try {
        return { ok: true, payload: await answer(event, calls.length) };
      } catch (error) {
        const errorMessage = error instanceof Error ? error.message : String(error);
        return { ok: false, reason: "Unhandled", errorType: "Error", errorMessage };
      }
    },
  };
};
