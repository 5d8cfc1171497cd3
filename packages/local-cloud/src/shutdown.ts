interface Part {
  stop(): unknown;
}

/** What is ended first: what brings in work, then what works, then what the work rests on. */
const phases = ["sources", "workers", "engines"] as const;
type Phase = (typeof phases)[number];

/** Ends the parts of a run in good order, so that nothing is cut off which could have been finished. */
export const createShutdown = () => {
  const parts: { phase: Phase; part: Part }[] = [];
  return {
    /** Remembers a part that has started, and gives it back. */
    after<P extends Part>(phase: Phase, part: P): P {
      parts.push({ phase, part });
      return part;
    },
    /** Within a phase in the reverse order of the start; a part that fails to end does not keep the others. */
    async stop(): Promise<void> {
      const started = parts.splice(0).toReversed();
      for (const phase of phases) {
        for (const { part } of started.filter((one) => one.phase === phase)) {
          await Promise.try(() => part.stop()).catch(() => undefined);
        }
      }
    },
  };
};
export type Shutdown = ReturnType<typeof createShutdown>;
