import { parsedOnce } from "@onboarding/domain";
import { entryPublisher } from "@onboarding/eventbridge";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

export const handler = createHandler(entryPublisher(parsedOnce(Env, process.env).EVENT_BUS_NAME));
