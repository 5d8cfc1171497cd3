import { useTexts } from "../i18n/i18n.tsx";
import { Section } from "../ui/section.tsx";
import type { Case, Check } from "./case.ts";

const MissingList = ({ title, checks }: { readonly title: string; readonly checks: readonly Check[] }) => {
  const { values } = useTexts();
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {checks.map((check) => (
          <li key={check}>{values.check[check]}</li>
        ))}
      </ul>
    </>
  );
};

/** What the verdict and the next level still need. */
export const MissingSection = ({ kase: { kyc } }: { readonly kase: Case }) => {
  const { case: texts, values } = useTexts();
  const { missing, requiredLevel, nextLevel } = kyc;
  return (
    <Section title={texts.missingTitle}>
      {missing.length === 0 && <p>{texts.nothingMissing}</p>}
      {missing.length > 0 && (
        <MissingList title={texts.missingForVerdict(values.kycLevel[requiredLevel])} checks={missing} />
      )}
      {nextLevel && nextLevel.missing.length > 0 && (
        <MissingList title={texts.missingForNext(values.kycLevel[nextLevel.level])} checks={nextLevel.missing} />
      )}
    </Section>
  );
};
