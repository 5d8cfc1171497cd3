import { actors } from "./actors.ts";
import { admin } from "./admin.ts";
import { agent } from "./agent.ts";
import { caseView } from "./case.ts";
import { common } from "./common.ts";
import { customer } from "./customer.ts";
import { events } from "./events.ts";
import { files } from "./files.ts";
import { nav } from "./nav.ts";
import { onlineUser } from "./online-user.ts";
import { outbox } from "./outbox.ts";
import { problems } from "./problems.ts";
import { session } from "./session.ts";
import { values } from "./values.ts";
import { verifier } from "./verifier.ts";

/** All texts of the desk in English. Its shape is that of every catalogue. */
export const en = {
  common,
  session,
  nav,
  values,
  customer,
  case: caseView,
  agent,
  files,
  outbox,
  problems,
  actors,
  verifier,
  admin,
  events,
  onlineUser,
};
