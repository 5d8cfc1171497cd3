import * as z from "zod";
import { ApiError } from "./api-error.ts";
import { type Applicant, ReviewResult } from "./applicant.ts";
import { type Endpoint, jsonBody, ok, type Sumsub } from "./endpoint.ts";
import { complete, moveReview } from "./review-endpoints.ts";
import { Switches } from "./switches.ts";

const DELIVERIES_SHOWN = 200;

/** By Sumsub's id or by ours. */
const anyApplicant = ({ applicants }: Sumsub, id: string): Applicant =>
  applicants.byExternalId(id) ?? applicants.get(id);

/** GET /simulator */
export const describe: Endpoint = () =>
  ok({
    "GET /simulator/switches": "how deliveries go wrong",
    "PUT /simulator/switches": "changes that; what is left out is off",
    "GET /simulator/deliveries": "what was delivered to the webhook, and what came of it, newest first",
    "POST /simulator/applicants/{customerId}/review": "gives a verdict, as testCompleted does but unsigned",
    "POST /simulator/applicants/{customerId}/status": "moves to pending, queued, onHold or awaitingUser",
  });

/** GET /simulator/switches */
export const readSwitches: Endpoint = ({ switches }) => ok(switches.get());

/** PUT /simulator/switches */
export const writeSwitches: Endpoint = ({ switches }, request) => {
  switches.put(jsonBody(request, Switches));
  return ok(switches.get());
};

/** GET /simulator/deliveries */
export const listDeliveries: Endpoint = ({ deliveryStore }) => ok({ items: deliveryStore.newest(DELIVERIES_SHOWN) });

/** POST /simulator/applicants/{id}/review */
export const giveVerdict: Endpoint = (sumsub, request) => {
  complete(sumsub, anyApplicant(sumsub, request.path[0] ?? ""), jsonBody(request, ReviewResult));
  return ok();
};

const statuses = {
  pending: "applicantPending",
  queued: "applicantPrechecked",
  onHold: "applicantOnHold",
  awaitingUser: "applicantAwaitingUser",
  awaitingService: "applicantAwaitingService",
} as const;

const StatusRequest = z.strictObject({ status: z.enum(Object.keys(statuses) as [keyof typeof statuses]) });

/** POST /simulator/applicants/{id}/status */
export const moveStatus: Endpoint = (sumsub, request) => {
  const { status } = jsonBody(request, StatusRequest);
  moveReview(sumsub, anyApplicant(sumsub, request.path[0] ?? ""), status, statuses[status]);
  return ok();
};

/** GET /websdk/p/{token}: stands for Sumsub's web pages. */
export const openLink: Endpoint = (sumsub, { path: [token = ""] }) => {
  const access = sumsub.accesses.find(token);
  if (!access || access.expiresMs < sumsub.now().getTime()) throw new ApiError(410, "The link has expired");
  const command = `curl -X POST ${sumsub.url}/simulator/applicants/${access.externalUserId}/review -d '{"reviewAnswer":"GREEN"}'`;
  const text = `Here a customer would show their documents for the level ${access.levelName}.\n\nTo approve them:\n\n${command}\n`;
  return { status: 200, headers: { "content-type": "text/plain; charset=utf-8" }, body: text };
};
