import type { Chance } from "../machine/chance.ts";
import type { Call, CallAnswer } from "../machine/running.ts";

/** An applicant, as far as the simulation looks at it. */
export interface Applicant {
  readonly id: string;
  readonly externalUserId: string;
  readonly levelName: string;
  readonly reviewStatus: string;
  readonly isFinal: boolean;
  readonly isDeactivated: boolean;
}

export interface Sumsub {
  carryOut(call: Call): CallAnswer;
  applicants(): readonly Applicant[];
  change(id: string, change: Partial<Applicant>): void;
}

const json = (status: number, body: unknown = {}): CallAnswer => ({
  status,
  headers: { "content-type": "application/json" },
  body: JSON.stringify(body),
});

const shown = ({ id, externalUserId, levelName, reviewStatus }: Applicant) => ({
  id,
  externalUserId,
  review: { reviewStatus, levelName },
});

/** Sumsub's API, as far as the functions call it. What it has to say it says by deliveries: see the actor. */
export const createSumsub = (chance: Chance): Sumsub => {
  const applicants = new Map<string, Applicant>();
  const change = (id: string, changed: Partial<Applicant>): CallAnswer => {
    const applicant = applicants.get(id);
    if (!applicant) return json(404);
    applicants.set(id, { ...applicant, ...changed });
    return json(200, shown({ ...applicant, ...changed }));
  };
  const create = (externalUserId: string, levelName: string): CallAnswer => {
    if ([...applicants.values()].some((one) => one.externalUserId === externalUserId)) return json(409);
    const id = `app_${chance.bytes(6).toString("hex")}`;
    const applicant = { id, externalUserId, levelName, reviewStatus: "init", isFinal: false, isDeactivated: false };
    applicants.set(id, applicant);
    return json(201, shown(applicant));
  };
  const ofApplicant = (id: string, what: string, query: Call["query"]): CallAnswer => {
    switch (what) {
      case "reset":
        return applicants.get(id)?.isFinal
          ? json(400, { errorName: "applicant-with-final-reject" })
          : change(id, { reviewStatus: "init" });
      case "moveToLevel":
        return change(id, { levelName: query["name"] ?? "" });
      case "presence":
        return change(id, { isDeactivated: true });
      default:
        return change(id, {});
    }
  };
  return {
    applicants: () => [...applicants.values()],
    change: (id, changed) => void change(id, changed),
    carryOut({ path, query, body }) {
      const [kind, id = "", what = ""] = path.split("/").slice(2);
      if (kind === "sdkIntegrations") return json(200, { url: `https://in.sumsub.test/${chance.below(1e6)}` });
      if (kind === "accessTokens") return json(200, { token: `token-${chance.below(1e6)}` });
      if (id === "") return create(JSON.parse(body).externalUserId, query["levelName"] ?? "");
      if (!id.startsWith("-;")) return ofApplicant(id, what, query);
      const wanted = decodeURIComponent(id.slice("-;externalUserId=".length));
      const found = [...applicants.values()].find((one) => one.externalUserId === wanted);
      return found ? json(200, shown(found)) : json(404);
    },
  };
};
