import { type OnboardingClient, unwrap } from "@onboarding/client";
import type { Scene } from "../scene.ts";
import { NEW, type Step, standing } from "../step.ts";

const ADDRESS = "/v1/customers/{customerId}/addresses/{type}";

/** Her address and its version, as somebody reads it who is about to change or judge it. */
const readAddress = async (client: OnboardingClient, { idOf }: Scene) => {
  const path = { customerId: idOf("amina"), type: "PERMANENT" } as const;
  const { response } = await client.GET(ADDRESS, { params: { path } });
  return { params: { path, header: { "If-Match": response.headers.get("etag") ?? "" } } };
};

const verifyIntroducer = async ({ verifier, idOf }: Scene) => {
  const path = { customerId: idOf("amina") };
  const { response } = await verifier.GET("/v1/customers/{customerId}/introducer", { params: { path } });
  const params = { path, header: { "If-Match": response.headers.get("etag") ?? "" } };
  const body = { decision: "VERIFIED", remarks: "He knows her." } as const;
  const decided = await verifier.POST("/v1/customers/{customerId}/introducer/verification", { params, body });
  const { verificationStatus } = unwrap(decided);
  return { verificationStatus };
};

const editAddress = (person: "admin" | "agent", line1: string) => async (scene: Scene) => {
  const edited = await scene[person].PATCH(ADDRESS, { ...(await readAddress(scene[person], scene)), body: { line1 } });
  const { verificationStatus, version } = unwrap(edited);
  return { line1, verificationStatus, version };
};

/** The one who edited last may not judge: gives the refusal. */
const judgeOwnEdit = async (scene: Scene) => {
  const { admin } = scene;
  const body = { decision: "VERIFIED" } as const;
  const { error } = await admin.POST(`${ADDRESS}/verification`, { ...(await readAddress(admin, scene)), body });
  return { code: error?.code, title: error?.title };
};

const rejection = {
  decision: "REJECTED",
  reasonCodes: ["ADDRESS_NOT_CONFIRMED"],
  rejectType: "RETRY",
} as const;
const approval = { decision: "VERIFIED", remarks: "Letter arrived." } as const;

const judgeAddress = (judgement: typeof rejection | typeof approval) => async (scene: Scene) => {
  const { verifier } = scene;
  const body =
    judgement.decision === "REJECTED" ? { ...judgement, reasonCodes: [...judgement.reasonCodes] } : judgement;
  const judged = await verifier.POST(`${ADDRESS}/verification`, { ...(await readAddress(verifier, scene)), body });
  const { verificationStatus, reasonCodes } = unwrap(judged);
  return { verificationStatus, ...(reasonCodes && { reasonCodes }) };
};

const STD = standing("PENDING", "STD", "PENDING");

/** Introducer and address are judged by two pairs of eyes, and each judgement moves the level. */
export const verification: readonly Step[] = [
  {
    title: "The introducer is confirmed, which makes her level STD",
    who: "verifier",
    about: "amina",
    act: verifyIntroducer,
    status: 200,
    events: ["introducer.verified", "kyc.level-changed"],
    leaves: STD,
  },
  {
    title: "An admin corrects the address",
    who: "admin",
    about: "amina",
    act: editAddress("admin", "House 77, Road 12"),
    status: 200,
    events: ["address.updated"],
    leaves: STD,
  },
  {
    title: "The same admin may not verify it: two pairs of eyes",
    who: "admin",
    about: "amina",
    act: judgeOwnEdit,
    status: 403,
    events: [],
    leaves: STD,
  },
  {
    title: "A verifier does not find it, and rejects it for a retry",
    who: "verifier",
    about: "amina",
    act: judgeAddress(rejection),
    status: 200,
    events: ["address.rejected", "kyc.rejected"],
    leaves: standing("PENDING", "STD", "REJECTED"),
  },
  {
    title: "The agent corrects it again, and the case is open again",
    who: "agent",
    about: "amina",
    act: editAddress("agent", "House 7/A, Road 12"),
    status: 200,
    events: ["address.updated", "kyc.pending"],
    leaves: STD,
  },
  {
    title: "Now it is verified, which makes her level ENH",
    who: "verifier",
    about: "amina",
    act: judgeAddress(approval),
    status: 200,
    events: ["address.verified", "kyc.level-changed"],
    leaves: { ...NEW, kycLevel: "ENH" },
  },
];
