import { entryPublisher } from "@onboarding/eventbridge";
import { Env } from "./env.ts";
import { createHandler } from "./handler.ts";

export const handler = createHandler(entryPublisher(Env.parse(process.env).EVENT_BUS_NAME));
