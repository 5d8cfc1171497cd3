const BAR_WIDTH = 30;
const PARTS = 10;

/** Shows how far a run is: a bar that moves on a terminal, else a line for every tenth. Gives what to call with each number done. */
export const progressOf = (total: number, isTerminal: boolean, write: (text: string) => void) => {
  const started = performance.now();
  let toldParts = 0;
  return (done: number): void => {
    const perSecond = (done / ((performance.now() - started) / 1000)).toFixed(1);
    const text = `${done}/${total} customers, ${perSecond} a second`;
    if (isTerminal) {
      const full = Math.round((BAR_WIDTH * done) / total);
      write(`\r${"━".repeat(full)}${"─".repeat(BAR_WIDTH - full)} ${text} ${done === total ? "\n" : ""}`);
      return;
    }
    const parts = Math.floor((PARTS * done) / total);
    if (parts > toldParts) write(`${text}\n`);
    toldParts = parts;
  };
};
