import { Link } from "wouter";
import type { Case } from "../case/case.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { usePerson } from "../session/use-person.ts";
import { FocusOnShow } from "../ui/focus-on-show.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { ChangedNotice, Differences } from "./changed-notice.tsx";
import { DecisionForm } from "./decision-form.tsx";
import { differencesBetween, type Fact } from "./differences.ts";
import { isOwnWork } from "./four-eyes.ts";
import type { Judged, Subject } from "./judged.ts";
import { Outcome } from "./outcome.tsx";
import { slugs } from "./queue.ts";
import type { DecisionInHand } from "./use-decision.ts";

const Done = ({ subject, isApproved }: { readonly subject: Subject; readonly isApproved: boolean }) => {
  const { verifier } = useI18n().texts;
  return (
    <FocusOnShow>
      <Notice kind="good">{isApproved ? verifier.approved : verifier.rejected}</Notice>
      <Link href={`/queue/${slugs[subject.kind]}`}>{verifier.backToQueue}</Link>
      <Link href={`/customers/${subject.customerId}`}>{verifier.openCase}</Link>
    </FocusOnShow>
  );
};

export interface DecisionSectionProps {
  readonly kase: Case;
  readonly subject: Subject;
  readonly judged: Judged;
  /** Everything that the decision is about, as it is shown now. */
  readonly facts: readonly Fact[];
  readonly inHand: DecisionInHand;
}

const Content = ({ kase, subject, judged, facts, inHand }: DecisionSectionProps) => {
  const { verifier } = useI18n().texts;
  const person = usePerson();
  const { stage } = inHand;
  if (stage.kind === "done") return <Done subject={subject} isApproved={stage.decision === "VERIFIED"} />;
  if (stage.kind === "changed") {
    return (
      <FocusOnShow>
        <ChangedNotice onLook={() => void inHand.look()} isBusy={stage.isLoading} />
      </FocusOnShow>
    );
  }
  const differences = stage.seen && (
    <FocusOnShow>
      <Differences of={differencesBetween(stage.seen, facts)} />
    </FocusOnShow>
  );
  if (kase.status === "CLOSED") return <Notice kind="info">{verifier.customerClosed}</Notice>;
  if (!judged.isOpen) {
    return (
      <>
        {differences}
        <Outcome judged={judged} />
      </>
    );
  }
  return (
    <>
      {differences}
      {isOwnWork(judged, person.id) ? (
        <Notice kind="info">{verifier.ownWork}</Notice>
      ) : (
        <DecisionForm key={judged.version} onDecide={(decision) => inHand.submit(decision, judged.version, facts)} />
      )}
    </>
  );
};

/** Decides on a record, or says why not: it is one's own work, it was decided, or it has changed meanwhile. */
export const DecisionSection = (props: DecisionSectionProps) => {
  const { verifier } = useI18n().texts;
  return (
    <Section title={verifier.decisionTitle}>
      <Content {...props} />
    </Section>
  );
};
