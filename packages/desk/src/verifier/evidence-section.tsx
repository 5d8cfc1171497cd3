import type { Case } from "../case/case.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Section } from "../ui/section.tsx";
import { evidenceFor } from "./evidence.ts";
import { EvidenceFile } from "./evidence-file.tsx";
import type { Kind } from "./queue.ts";

/** What helps to judge: each look at a file stands in the audit trail. */
export const EvidenceSection = ({ kase, kind }: { readonly kase: Case; readonly kind: Kind }) => {
  const { verifier } = useTexts();
  const files = evidenceFor(kind, kase);
  return (
    <Section title={verifier.evidenceTitle}>
      {files.length === 0 && <p>{verifier.noEvidence}</p>}
      {files.length > 0 && <p className="quiet">{verifier.evidenceAudited}</p>}
      <div className="evidence-list">
        {files.map((file) => (
          <EvidenceFile key={file.fileId} customerId={kase.customerId} file={file} />
        ))}
      </div>
    </Section>
  );
};
