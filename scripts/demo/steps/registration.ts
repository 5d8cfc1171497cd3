import { unwrap } from "@onboarding/client";
import type { Role, Scene } from "../scene.ts";
import { NEW, type Step, standing } from "../step.ts";
import { approveIdentity } from "./approve-identity.ts";

const amina = {
  type: "INDIVIDUAL",
  name: "Amina Rahman",
  phone: "01712-345678",
  email: "amina@example.com",
  dateOfBirth: "1990-06-15",
  gender: "FEMALE",
  religion: "ISLAM",
  identificationType: "NID",
  identificationNumber: "1990123456789",
} as const;

const karim = {
  type: "INDIVIDUAL",
  name: "Karim Uddin",
  phone: "01812-345678",
  dateOfBirth: "1975-03-02",
  gender: "MALE",
  religion: "ISLAM",
  identificationType: "NID",
  identificationNumber: "1975123456",
} as const;

const register = async ({ agent, castAs }: Scene, role: Role, body: typeof amina | typeof karim) => {
  const { customerId, customerNo, name } = unwrap(await agent.POST("/v1/customers", { body }));
  castAs(role, customerId);
  return { customerId, customerNo, name };
};

/** Customers come in; one of them has been there before and can introduce the other. */
export const registration: readonly Step[] = [
  {
    title: "Karim is registered, who will introduce somebody later",
    who: "agent",
    about: "karim",
    act: (scene) => register(scene, "karim", karim),
    status: 201,
    events: ["customer.registered"],
    leaves: NEW,
  },
  {
    title: "Karim's identity is approved by somebody else than who registered him",
    who: "verifier",
    about: "karim",
    act: (scene) => approveIdentity(scene, "karim"),
    status: 200,
    events: ["identity.approved", "kyc.verified", "customer.activated", "deposit-account.opened"],
    leaves: standing("ACTIVE", "MIN", "VERIFIED"),
  },
  {
    title: "Amina is registered",
    who: "agent",
    about: "amina",
    act: (scene) => register(scene, "amina", amina),
    status: 201,
    events: ["customer.registered"],
    leaves: NEW,
  },
];
