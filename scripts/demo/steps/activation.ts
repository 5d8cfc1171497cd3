import { unwrap } from "@onboarding/client";
import type { Scene } from "../scene.ts";
import { type Step, standing } from "../step.ts";
import { LOGIN } from "./evidence.ts";

const ofAmina = ({ idOf }: Scene) => ({ params: { path: { customerId: idOf("amina") } } });

const startIdentityCheck = async (scene: Scene) => {
  const started = await scene.agent.POST("/v1/customers/{customerId}/identity-verification", {
    ...ofAmina(scene),
    body: {},
  });
  const { state, provider, link } = unwrap(started);
  return { state, provider, linkExpiresAt: link.expiresAt };
};

const approvedBySumsub = async ({ reviewBySumsub, idOf }: Scene) => {
  await reviewBySumsub(idOf("amina"), { reviewAnswer: "GREEN" });
  return { reviewAnswer: "GREEN" };
};

const lookAtCase = async (scene: Scene) => {
  const { kyc, depositAccount, productAccess } = unwrap(
    await scene.agent.GET("/v1/customers/{customerId}/case", ofAmina(scene)),
  );
  const { accountNo, status, currency } = depositAccount ?? {};
  return { missing: kyc.missing, depositAccount: { accountNo, status, currency }, productAccess };
};

const lookAtOwnCase = async ({ asCustomer }: Scene) => {
  const own = asCustomer(LOGIN.username, LOGIN.password);
  const { customerNo, kyc, productAccess } = unwrap(await own.GET("/v1/me"));
  return { customerNo, kyc: { level: kyc.level, status: kyc.status }, productAccess };
};

const readAudit = async (scene: Scene) => {
  const params = { ...ofAmina(scene).params, query: { limit: 100 } };
  const { items } = unwrap(await scene.verifier.GET("/v1/customers/{customerId}/audit", { params }));
  return { entries: items.length, newest: items[0]?.type, oldest: items.at(-1)?.type };
};

const ENH = standing("PENDING", "ENH", "PENDING");
const ACTIVE = standing("ACTIVE", "ENH", "VERIFIED");

/** The last check passes: she is active, has an account, and can look at her own case. */
export const activation: readonly Step[] = [
  {
    title: "The identity check is started, and she gets a link",
    who: "agent",
    about: "amina",
    act: startIdentityCheck,
    status: 201,
    events: ["identity.started"],
    leaves: ENH,
  },
  {
    title: "She shows her documents, and Sumsub approves them: all KYC is approved",
    who: "Sumsub",
    about: "amina",
    act: approvedBySumsub,
    status: 200,
    events: ["identity.approved", "kyc.verified", "customer.activated", "deposit-account.opened"],
    leaves: ACTIVE,
  },
  {
    title: "Her case: nothing is missing, the account is open",
    who: "agent",
    about: "amina",
    act: lookAtCase,
    status: 200,
    events: [],
    leaves: ACTIVE,
  },
  {
    title: "She logs in and looks at her own case",
    who: "Amina",
    about: "amina",
    act: lookAtOwnCase,
    status: 200,
    events: ["online-user.logged-in"],
    leaves: ACTIVE,
  },
  {
    title: "Everything that happened is in the audit trail",
    who: "verifier",
    about: "amina",
    act: readAudit,
    status: 200,
    events: [],
    leaves: ACTIVE,
  },
];
