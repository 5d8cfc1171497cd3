import {
  type CaseRecords,
  type CustomerId,
  DomainError,
  type Introducer,
  type IntroducerData,
} from "@onboarding/domain";
import type { Requirement } from "./change.ts";

/** The introducer is active and verified. */
export const eligible = ({ introducerId }: IntroducerData): Requirement => ({
  kind: "eligibleIntroducer",
  customerId: introducerId,
});

/** The account, where there is one, is the introducer's and open. */
export const ownAccount = ({ introducerId, accountNo }: IntroducerData): Requirement[] =>
  accountNo === undefined ? [] : [{ kind: "openAccount", customerId: introducerId, accountNo }];

/** What must hold of whoever is to introduce the customer, at the moment of the write. */
export const introducerRequirements = (customerId: CustomerId, introducer: IntroducerData): Requirement[] => [
  eligible(introducer),
  // Two customers do not introduce each other.
  { kind: "notIntroducedBy", customerId: introducer.introducerId, introducerId: customerId },
  ...ownAccount(introducer),
];

/** @throws DomainError introducer-not-found */
export const introducerOf = ({ introducer }: CaseRecords): Introducer => {
  if (!introducer) throw new DomainError("introducer-not-found");
  return introducer;
};
