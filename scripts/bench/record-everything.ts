import { capabilities } from "@onboarding/contracts";
import { live } from "../../test/support/lives.ts";
import { driveEveryRoute } from "../../test/support/route-tour/every-route.ts";
import { type Drive, tourOf } from "../../test/support/route-tour/tour.ts";
import { startBenchLaptop } from "./laptop.ts";
import type { Recording } from "./recording.ts";

/** Sends the request of a route; figures of refusals are worth nothing. */
export const driven: Drive = async (key, send) => {
  const answer = await send();
  if (answer.status >= 300) throw new Error(`${key} is answered with ${answer.status}`);
  return answer;
};

/** While staff go through the routes nothing else may touch their customer. */
export const isOfApi = (folder: string): boolean => folder in capabilities;

/** Has every function answer each kind of event that it knows on a laptop, and records it. */
export const recordEverything = async (): Promise<readonly Recording[]> => {
  let [isTour, isRecording] = [true, false];
  // What is only on the way to a route is another case of it: the first visit after a login also writes down when that was.
  const drive: Drive = async (key, send) => {
    isRecording = true;
    const answer = await driven(key, send);
    isRecording = false;
    return answer;
  };
  const laptop = await startBenchLaptop({
    isGiven: (folder) => !isTour || isOfApi(folder),
    isRecording: () => isRecording,
  });
  try {
    const tour = await tourOf(laptop, drive, laptop.as);
    // The very first customer costs more: a stage has a key made for it.
    await tour.register();
    await driveEveryRoute(tour);
    [isTour, isRecording] = [false, true];
    await live(laptop);
    return laptop.recordings;
  } finally {
    await laptop.stop();
  }
};
