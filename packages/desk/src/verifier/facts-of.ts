import type { Case } from "../case/case.ts";
import type { Catalogue } from "../i18n/catalogue.ts";
import type { Formats } from "../i18n/format.ts";
import type { Fact } from "./differences.ts";
import type { Subject } from "./judged.ts";

interface Language {
  readonly texts: Catalogue;
  readonly formats: Formats;
}

type Entry = readonly [name: string, value: string | undefined];

const given = (entries: readonly Entry[]): readonly Fact[] =>
  entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));

const identityFacts = (kase: Case, { texts: { customer, values }, formats }: Language): readonly Entry[] => [
  [customer.name, kase.name],
  [
    values.identificationType[kase.identificationType],
    `${formats.digits(kase.identificationNumber)} (${kase.identificationCountry})`,
  ],
  [customer.dateOfBirth, kase.dateOfBirth && formats.date(kase.dateOfBirth)],
  [customer.gender, kase.gender && values.gender[kase.gender]],
  [customer.religion, kase.religion && values.religion[kase.religion]],
  [customer.category, values.category[kase.category]],
];

const addressFacts = (kase: Case, { addressType }: Subject, { texts: { agent } }: Language): readonly Entry[] => {
  const address = kase.addresses.find(({ type }) => type === addressType);
  return [
    [agent.address.line1, address?.line1],
    [agent.address.line2, address?.line2],
    [agent.address.unionWard, address?.unionWard],
    [agent.address.upazila, address?.upazila],
    [agent.address.district, address?.district],
    [agent.address.division, address?.division],
    [agent.address.postalCode, address?.postalCode],
    [agent.address.country, address?.country],
  ];
};

const introducerFacts = (kase: Case, { texts: { verifier, values }, formats }: Language): readonly Entry[] => {
  const { introducer } = kase;
  return [
    [verifier.relationship, introducer ? values.relationshipType[introducer.relationshipType] : undefined],
    [
      verifier.accountNo,
      introducer?.accountNo === undefined ? verifier.noAccount : formats.digits(introducer.accountNo),
    ],
  ];
};

/** What a verifier compares with the evidence, as the desk shows it. */
export const factsOf = (kase: Case, subject: Subject, language: Language): readonly Fact[] => {
  if (subject.kind === "ADDRESS") return given(addressFacts(kase, subject, language));
  return given(subject.kind === "IDENTITY" ? identityFacts(kase, language) : introducerFacts(kase, language));
};
