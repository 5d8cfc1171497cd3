import type { Applicant, CheckSubject, IdentityChecker } from "@onboarding/application";
import { DomainError } from "@onboarding/domain";
import * as z from "zod";
import { ApplicantAnswer, applicantPath, findApplicant, isRefusal } from "./find-applicant.ts";
import { fixedInfoOf } from "./fixed-info.ts";
import { type HttpClient, type HttpClientOptions, httpClient } from "./http-client.ts";
import { levelFor, type SumsubLevels } from "./levels.ts";

export interface IdentityCheckerOptions extends HttpClientOptions {
  readonly levels: SumsubLevels;
  /** How long a web link may be used. */
  readonly linkSeconds?: number;
  /** How long a token for the SDK may be used. */
  readonly tokenSeconds?: number;
}

const Ok = z.unknown();
const Link = z.looseObject({ url: z.url() });
const Token = z.looseObject({ token: z.string().min(1) });

/** Sumsub is at work, or somebody at its desk is: it takes no reset now. */
const AT_WORK = ["pending", "prechecked", "queued", "onHold", "awaitingService"];

const reset = async ({ call }: HttpClient, applicantId: string, signal: AbortSignal): Promise<void> => {
  const target = `${applicantPath(applicantId)}/reset`;
  try {
    await call({ operation: "reset-applicant", method: "POST", target }, Ok, signal);
  } catch (error) {
    // E.g. `applicant-with-final-reject`: who was rejected for good stays so until somebody reopens them at Sumsub.
    if (isRefusal(error, 400, 409)) throw new DomainError("identity-check-refused", { cause: error });
    throw error;
  }
};

/** Identity checks by Sumsub. */
export const identityChecker = (options: IdentityCheckerOptions): IdentityChecker => {
  const { levels, linkSeconds = 1800, tokenSeconds = 600, now = () => new Date() } = options;
  const client = httpClient(options);
  const { call } = client;
  const expiresIn = (seconds: number) => new Date(now().getTime() + seconds * 1000).toISOString();
  const applicant = (applicantId: string, levelName: string, isNew: boolean): Applicant => ({
    provider: "SUMSUB",
    applicantId,
    levelName,
    isNew,
  });

  const make = async (subject: CheckSubject, signal: AbortSignal): Promise<Applicant> => {
    const levelName = levelFor(levels, subject);
    const target = `/resources/applicants?levelName=${encodeURIComponent(levelName)}`;
    const type = subject.type === "INDIVIDUAL" ? "individual" : "company";
    const body = { externalUserId: subject.customerId, type, fixedInfo: fixedInfoOf(subject) };
    const made = await call({ operation: "create-applicant", method: "POST", target, body }, ApplicantAnswer, signal);
    return applicant(made.id, levelName, true);
  };

  const renew = async (
    { id, review }: ApplicantAnswer,
    subject: CheckSubject,
    signal: AbortSignal,
  ): Promise<Applicant> => {
    const levelName = levelFor(levels, subject);
    const at = applicantPath(id);
    const status = review?.reviewStatus ?? "init";
    if (AT_WORK.includes(status)) throw new DomainError("identity-check-under-way");
    if (status !== "init") await reset(client, id, signal);
    if ((review?.levelName ?? levelName) !== levelName) {
      const target = `${at}/moveToLevel?name=${encodeURIComponent(levelName)}`;
      await call({ operation: "move-to-level", method: "POST", target }, Ok, signal);
    }
    const body = fixedInfoOf(subject);
    await call({ operation: "update-applicant", method: "PATCH", target: `${at}/fixedInfo`, body }, Ok, signal);
    return applicant(id, levelName, false);
  };

  return {
    async create(subject, signal) {
      try {
        return await make(subject, signal);
      } catch (error) {
        if (!isRefusal(error, 409)) throw error;
        const found = await findApplicant(client, subject.customerId, signal);
        if (!found) throw error;
        return renew(found, subject, signal);
      }
    },
    async checkAnew(subject, signal) {
      const found = await findApplicant(client, subject.customerId, signal);
      return found ? renew(found, subject, signal) : make(subject, signal);
    },
    async webLink({ levelName }, userId, signal) {
      const target = "/resources/sdkIntegrations/levels/-/websdkLink";
      const body = { levelName, userId, ttlInSecs: linkSeconds };
      const { url } = await call({ operation: "web-link", method: "POST", target, body }, Link, signal);
      return { url, expiresAt: expiresIn(linkSeconds) };
    },
    async sdkToken({ levelName }, userId, signal) {
      const target = "/resources/accessTokens/sdk";
      const body = { userId, levelName, ttlInSecs: tokenSeconds };
      const { token } = await call({ operation: "sdk-token", method: "POST", target, body }, Token, signal);
      return { token, expiresAt: expiresIn(tokenSeconds) };
    },
  };
};
