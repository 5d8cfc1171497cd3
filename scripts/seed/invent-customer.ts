import type { components } from "@onboarding/client";
import { type Random, randomFrom } from "../fuzz/random.ts";
import { inventPerson, inventRegistration } from "./invent-person.ts";
import { places } from "./places.ts";

type Schemas = components["schemas"];

/**
 * How far a customer gets. PENDING: registered; VERIFIED: the permanent address is, the identity is not; REJECTED: the identity is;
 * ACTIVE: the identity is approved; INTRODUCED: by an active customer, with a verified address, and active.
 */
export const fates = ["PENDING", "VERIFIED", "REJECTED", "ACTIVE", "INTRODUCED"] as const;
export type Fate = (typeof fates)[number];

/** Everything about one customer. */
export interface Invented {
  readonly index: number;
  readonly fate: Fate;
  readonly registration: Schemas["RegisterCustomerRequest"];
  readonly address?: Schemas["AddAddressRequest"];
  readonly relation?: Schemas["AddFamilyRelationRequest"];
  readonly relationshipType: Schemas["RelationshipType"];
  readonly rejection: Schemas["DecisionRequest"];
  /** Of an active customer before this one; only INTRODUCED ones have it. */
  readonly introducer?: number;
}

/** One customer has chance of their own, so that more customers of the same seed begin with the same ones. */
const chanceOf = (seed: number, index: number): Random =>
  randomFrom(Math.imul(seed + 1, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b));

/** Of ten customers five are active, two of them introduced. The first one is active: somebody has to introduce others. */
const fateOf = (random: Random, index: number): Fate => {
  const drawn = random.pick([
    "PENDING",
    "PENDING",
    "PENDING",
    "VERIFIED",
    "REJECTED",
    "ACTIVE",
    "ACTIVE",
    "ACTIVE",
    "INTRODUCED",
    "INTRODUCED",
  ] as const);
  return index === 0 ? "ACTIVE" : drawn;
};

const fateAt = (seed: number, index: number): Fate => fateOf(chanceOf(seed, index), index);

const inventAddress = (random: Random): Schemas["AddAddressRequest"] => ({
  type: "PERMANENT",
  line1: `House ${1 + random.integer(200)}, Road ${1 + random.integer(40)}`,
  unionWard: `Ward ${1 + random.integer(60)}`,
  ...random.pick(places),
});

const inventRelation = (random: Random): Schemas["AddFamilyRelationRequest"] => {
  const { name, gender, identificationType, identificationNumber, phone } = inventPerson(random);
  const relations =
    gender === "FEMALE" ? (["MOTHER", "SISTER", "WIFE"] as const) : (["FATHER", "BROTHER", "HUSBAND"] as const);
  return { relationType: random.pick(relations), name, gender, identificationType, identificationNumber, phone };
};

/** The nearest active customer before this one, or one a little before that. */
const introducerOf = (random: Random, seed: number, index: number): number => {
  for (let candidate = random.integer(index); candidate > 0; candidate--) {
    if (fateAt(seed, candidate) === "ACTIVE") return candidate;
  }
  return 0;
};

/** Invents the customer of a seed: always the same one. */
export const inventCustomer = (seed: number, index: number): Invented => {
  const random = chanceOf(seed, index);
  const fate = fateOf(random, index);
  const registration = inventRegistration(random);
  const needsAddress = fate === "VERIFIED" || fate === "INTRODUCED";
  const isPerson = registration.type === "INDIVIDUAL";
  const hasAddress = needsAddress || (fate === "PENDING" && random.chance(0.5));
  return {
    index,
    fate,
    registration,
    ...(hasAddress && { address: inventAddress(random) }),
    ...(isPerson && random.chance(0.4) && { relation: inventRelation(random) }),
    relationshipType: random.pick(["FAMILY", "FRIEND", "BUSINESS", "COLLEAGUE", "OTHER"] as const),
    rejection: {
      decision: "REJECTED",
      rejectType: random.chance(0.8) ? "RETRY" : "FINAL",
      reasonCodes: [random.pick(["DOCUMENT_UNREADABLE", "DATA_MISMATCH", "DOCUMENT_EXPIRED"] as const)],
    },
    ...(fate === "INTRODUCED" && { introducer: introducerOf(random, seed, index) }),
  };
};
