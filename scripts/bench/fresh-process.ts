import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** Runs a program (an ES module) in a process of its own, and gives the number that it prints last. */
export const inFreshProcess = async (
  program: string,
  environment: Readonly<Record<string, string>>,
): Promise<number> => {
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=module", "--eval", program], {
    env: { ...environment },
  });
  return Number(stdout.trim().split("\n").at(-1));
};
