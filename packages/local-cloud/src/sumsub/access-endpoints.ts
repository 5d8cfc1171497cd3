import * as z from "zod";
import { ApiError } from "./api-error.ts";
import { newApplicant } from "./applicant.ts";
import { type Endpoint, jsonBody, knownLevel, ok, type Sumsub } from "./endpoint.ts";

const DEFAULT_SECONDS = 600;

const AccessRequest = z.looseObject({
  userId: z.string().nullish(),
  levelName: z.string().nullish(),
  ttlInSecs: z.coerce.number().int().positive().nullish(),
});

interface Wanted {
  readonly userId: string | null | undefined;
  readonly levelName: string | null | undefined;
  readonly ttlInSecs: number | null | undefined;
}

const secondsOf = (text: string | null): number | undefined => (text === null ? undefined : Number(text));

const give = (sumsub: Sumsub, { userId, levelName, ttlInSecs }: Wanted): { token: string; userId: string } => {
  if (!userId) throw new ApiError(400, "userId is required");
  const level = knownLevel(sumsub, levelName ?? null);
  const expiresMs = sumsub.now().getTime() + (ttlInSecs ?? DEFAULT_SECONDS) * 1000;
  return { token: sumsub.accesses.add({ externalUserId: userId, levelName: level, expiresMs }), userId };
};

/** The first token of somebody unknown makes the applicant. */
const ensureApplicant = (sumsub: Sumsub, externalUserId: string, levelName: string): void => {
  if (sumsub.applicants.byExternalId(externalUserId)) return;
  const type = sumsub.levels.company.includes(levelName) ? "company" : "individual";
  const applicant = newApplicant({ externalUserId, type }, levelName, sumsub.now());
  sumsub.applicants.add(applicant);
  sumsub.deliveries.tell("applicantCreated", applicant);
};

const giveToken = (sumsub: Sumsub, wanted: Wanted) => {
  const access = give(sumsub, wanted);
  ensureApplicant(sumsub, access.userId, String(wanted.levelName));
  return ok(access);
};

const giveLink = (sumsub: Sumsub, wanted: Wanted) => {
  const { token } = give(sumsub, wanted);
  return ok({ url: `${sumsub.url}/websdk/p/${token}` });
};

const wantedBy = (body: z.infer<typeof AccessRequest>): Wanted => ({
  userId: body.userId,
  levelName: body.levelName,
  ttlInSecs: body.ttlInSecs,
});

/** POST /resources/accessTokens/sdk */
export const sdkToken: Endpoint = (sumsub, request) => giveToken(sumsub, wantedBy(jsonBody(request, AccessRequest)));

/** POST /resources/accessTokens?userId=&levelName=&ttlInSecs=, the older form. */
export const sdkTokenByQuery: Endpoint = (sumsub, { query }) =>
  giveToken(sumsub, {
    userId: query.get("userId"),
    levelName: query.get("levelName"),
    ttlInSecs: secondsOf(query.get("ttlInSecs")),
  });

/** POST /resources/sdkIntegrations/levels/-/websdkLink */
export const webLink: Endpoint = (sumsub, request) => giveLink(sumsub, wantedBy(jsonBody(request, AccessRequest)));

/** POST /resources/sdkIntegrations/levels/{levelName}/websdkLink?externalUserId=&ttlInSecs=, the older form. */
export const webLinkOfLevel: Endpoint = (sumsub, request) => {
  const { path, query } = request;
  const { ttlInSecs } = jsonBody(request, AccessRequest);
  const userId = query.get("externalUserId");
  return giveLink(sumsub, { userId, levelName: path[0], ttlInSecs: ttlInSecs ?? secondsOf(query.get("ttlInSecs")) });
};
