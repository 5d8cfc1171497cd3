import { useTexts } from "../i18n/i18n.tsx";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Section } from "../ui/section.tsx";
import type { Case, Check } from "./case.ts";

type Kyc = Case["kyc"];

const tones: Readonly<Record<Kyc["checks"][number]["state"], Tone>> = {
  MISSING: "quiet",
  PENDING: "waiting",
  PASSED: "good",
  REJECTED: "bad",
};

/** What is missing, and whether something was done about it already. */
const MissingList = ({
  title,
  missing,
  checks,
}: {
  readonly title: string;
  readonly missing: readonly Check[];
  readonly checks: Kyc["checks"];
}) => {
  const { values } = useTexts();
  return (
    <>
      <h3>{title}</h3>
      <ul className="missing">
        {missing.map((name) => {
          const state = checks.find(({ check }) => check === name)?.state ?? "MISSING";
          return (
            <li key={name}>
              {values.check[name]} <Badge tone={tones[state]}>{values.checkState[state]}</Badge>
            </li>
          );
        })}
      </ul>
    </>
  );
};

/** What the verdict and the next level still need. */
export const MissingSection = ({ kase: { kyc } }: { readonly kase: Case }) => {
  const { case: texts, values } = useTexts();
  const { missing, requiredLevel, nextLevel, checks } = kyc;
  return (
    <Section title={texts.missingTitle}>
      {missing.length === 0 && <p>{texts.nothingMissing}</p>}
      {missing.length > 0 && (
        <MissingList
          title={texts.missingForVerdict(values.kycLevel[requiredLevel])}
          missing={missing}
          checks={checks}
        />
      )}
      {nextLevel && nextLevel.missing.length > 0 && (
        <MissingList
          title={texts.missingForNext(values.kycLevel[nextLevel.level])}
          missing={nextLevel.missing}
          checks={checks}
        />
      )}
    </Section>
  );
};
