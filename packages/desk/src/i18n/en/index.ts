import { agent } from "./agent.ts";
import { caseView } from "./case.ts";
import { common } from "./common.ts";
import { customer } from "./customer.ts";
import { files } from "./files.ts";
import { nav } from "./nav.ts";
import { outbox } from "./outbox.ts";
import { problems } from "./problems.ts";
import { session } from "./session.ts";
import { values } from "./values.ts";

/** All texts of the desk in English. Its shape is that of every catalogue. */
export const en = { common, session, nav, values, customer, case: caseView, agent, files, outbox, problems };
