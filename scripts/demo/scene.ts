import { type OnboardingClient, onboardingClient } from "@onboarding/client";
import type { Activity, Report } from "@onboarding/local-cloud";
import type { OwnLaptop } from "../fuzz/own-laptop.ts";
import { logIn } from "./log-in.ts";

/** The customers of the journey. */
export type Role = "amina" | "karim";

/** A request that somebody of the journey sent, and the status of its answer. */
export interface Sent {
  readonly request: string;
  readonly status: number;
}

/** What the steps of the journey work with, and what they leave for later ones. */
export interface Scene {
  readonly agent: OnboardingClient;
  readonly verifier: OnboardingClient;
  readonly admin: OnboardingClient;
  /** Looks on: its requests are not part of the journey. */
  readonly observer: OnboardingClient;
  /** The API as a customer uses it. */
  asCustomer(username: string, password: string): OnboardingClient;
  /** Does to the simulator of Sumsub what a customer and Sumsub's people would do. */
  reviewBySumsub(customerId: string, review: object): Promise<void>;
  idOf(role: Role): string;
  castAs(role: Role, customerId: string): void;
  /** The requests since this was asked last. */
  takeSent(): Sent[];
  /** The types of the events about a customer so far, in order; repeated deliveries once. */
  eventsOf(customerId: string): string[];
}

const detailOf = (activity: Activity) =>
  activity.kind === "event" ? (activity.event as { detail: { id?: string; subject?: string } }).detail : {};

/** Collects the events of the bus; `report` is for the laptop. */
export const eventLog = (): { report: Report; eventsOf: Scene["eventsOf"] } => {
  const known = new Map<string, { subject: string; type: string }>();
  return {
    report(activity) {
      const { id, subject } = detailOf(activity);
      if (activity.kind === "event" && id && subject) known.set(id, { subject, type: activity.detailType });
    },
    eventsOf: (customerId) =>
      [...known.values()].flatMap(({ subject, type }) => (subject === customerId ? [type] : [])),
  };
};

/** The scene on a running laptop. */
export const sceneOn = ({ api, issuer, sumsub }: OwnLaptop, eventsOf: Scene["eventsOf"]): Scene => {
  const cast = new Map<Role, string>();
  let sent: Sent[] = [];
  const recorded = async (request: Request): Promise<Response> => {
    const response = await fetch(request);
    sent.push({ request: `${request.method} ${new URL(request.url).pathname}`, status: response.status });
    return response;
  };
  const as = (username: string, password: string, send = recorded): OnboardingClient => {
    let token: Promise<string> | undefined;
    const accessToken = (isRefused: boolean): Promise<string> => {
      if (isRefused) token = undefined;
      token ??= logIn(issuer, username, password);
      return token;
    };
    return onboardingClient({ baseUrl: api, accessToken, fetch: send });
  };
  return {
    agent: as("agent", "agent"),
    verifier: as("verifier", "verifier"),
    admin: as("admin", "admin"),
    observer: as("agent2", "agent2", fetch),
    asCustomer: as,
    async reviewBySumsub(customerId, review) {
      const url = `${sumsub}/simulator/applicants/${customerId}/review`;
      await recorded(new Request(url, { method: "POST", body: JSON.stringify(review) }));
    },
    idOf: (role) => cast.get(role) ?? "",
    castAs: (role, customerId) => cast.set(role, customerId),
    takeSent() {
      const taken = sent;
      sent = [];
      return taken;
    },
    eventsOf,
  };
};
