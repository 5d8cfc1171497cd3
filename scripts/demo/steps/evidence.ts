import { unwrap } from "@onboarding/client";
import type { Scene } from "../scene.ts";
import { NEW, type Step } from "../step.ts";
import { uploads } from "./uploads.ts";

/** What Amina logs in with. */
export const LOGIN = { username: "amina", password: "seven green bicycles" } as const;

const ofAmina = ({ idOf }: Scene) => ({ params: { path: { customerId: idOf("amina") } } });

const addAddress = async (scene: Scene) => {
  const body = {
    type: "PERMANENT",
    line1: "House 7, Road 12",
    district: "Dhaka",
    division: "Dhaka",
    postalCode: "1209",
  } as const;
  const added = await scene.agent.POST("/v1/customers/{customerId}/addresses", { ...ofAmina(scene), body });
  const { type, verificationStatus } = unwrap(added);
  return { type, verificationStatus };
};

const addFather = async (scene: Scene) => {
  const body = {
    relationType: "FATHER",
    name: "Abdur Rahman",
    identificationType: "NID",
    identificationNumber: "19601234567890123",
  } as const;
  const added = await scene.agent.POST("/v1/customers/{customerId}/family-relations", { ...ofAmina(scene), body });
  const { relationId, relationType } = unwrap(added);
  return { relationId, relationType };
};

const createLogin = async (scene: Scene) => {
  const created = await scene.agent.POST("/v1/customers/{customerId}/online-user", { ...ofAmina(scene), body: LOGIN });
  const { username, status, provisioning } = unwrap(created);
  return { username, status, provisioning };
};

/** The introducer is Karim, and the account is his. */
const assignIntroducer = async (scene: Scene) => {
  const introducerId = scene.idOf("karim");
  const account = await scene.agent.GET("/v1/customers/{customerId}/deposit-account", {
    params: { path: { customerId: introducerId } },
  });
  const body = { introducerId, accountNo: unwrap(account).accountNo, relationshipType: "FRIEND" } as const;
  const assigned = await scene.agent.POST("/v1/customers/{customerId}/introducer", { ...ofAmina(scene), body });
  const { accountNo, verificationStatus } = unwrap(assigned);
  return { introducer: "Karim Uddin", accountNo, verificationStatus };
};

const byAgent = { who: "agent", about: "amina", status: 201, leaves: NEW } as const;

/** What an agent captures of a customer, each part on its own. */
export const evidence: readonly Step[] = [
  { ...byAgent, title: "Her permanent address is entered", act: addAddress, events: ["address.added"] },
  { ...byAgent, title: "Her father is entered, who is no customer", act: addFather, events: ["family-relation.added"] },
  ...uploads,
  {
    ...byAgent,
    title: "She gets a login, which the identity provider is told of",
    act: createLogin,
    events: ["online-user.created", "online-user.provisioned"],
  },
  { ...byAgent, title: "Karim is named as her introducer", act: assignIntroducer, events: ["introducer.assigned"] },
];
