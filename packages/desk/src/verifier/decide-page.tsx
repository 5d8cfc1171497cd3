import { Link } from "wouter";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { useLoad } from "../app/use-load.ts";
import { actorWords } from "../case/actor-words.ts";
import type { Case } from "../case/case.ts";
import { useI18n } from "../i18n/i18n.tsx";
import { usePerson } from "../session/use-person.ts";
import { Facts } from "../ui/facts.tsx";
import { Loading } from "../ui/loading.tsx";
import { Notice } from "../ui/notice.tsx";
import { Page } from "../ui/page.tsx";
import { Section } from "../ui/section.tsx";
import { DecisionSection } from "./decision-section.tsx";
import { evidenceFor } from "./evidence.ts";
import { EvidenceSection } from "./evidence-section.tsx";
import { factsOf } from "./facts-of.ts";
import { IntroducerSection } from "./introducer-section.tsx";
import { judgedIn, type Subject } from "./judged.ts";
import { useDecision } from "./use-decision.ts";

interface Props {
  readonly kase: Case;
  readonly subject: Subject;
  readonly reload: () => Promise<void>;
}

/** The data beside the evidence, and the decision below them. */
const SideBySide = ({ kase, subject, reload }: Props) => {
  const language = useI18n();
  const { texts, formats } = language;
  const { verifier } = texts;
  const person = usePerson();
  const inHand = useDecision(subject, reload);
  const judged = judgedIn(kase, subject);
  if (!judged) return <Notice kind="info">{verifier.gone}</Notice>;
  const shown = factsOf(kase, subject, language);
  const files = evidenceFor(subject.kind, kase).map(({ fileName }) => fileName);
  const facts = [...shown, [verifier.evidenceTitle, formats.list(files)] as const];
  return (
    <div className="side-by-side">
      <EvidenceSection kase={kase} kind={subject.kind} />
      <div className="stack">
        <Section title={verifier.dataTitle}>
          <Facts
            items={[
              ...shown,
              [verifier.capturedBy, actorWords(judged.createdBy, person.id, texts)],
              [verifier.changedBy, actorWords(judged.updatedBy, person.id, texts)],
            ]}
          />
        </Section>
        {subject.kind === "INTRODUCER" && kase.introducer && (
          <IntroducerSection introducerId={kase.introducer.introducerId} />
        )}
        <DecisionSection kase={kase} subject={subject} judged={judged} facts={facts} inHand={inHand} />
      </div>
    </div>
  );
};

/** Judges one record of one case. */
export const DecidePage = ({ subject }: { readonly subject: Subject }) => {
  const { client } = useServices();
  const { texts } = useI18n();
  const { customerId, kind, addressType } = subject;
  const params = { path: { customerId } };
  const load = useLoad<Case>(customerId, () => asked(client.GET("/v1/customers/{customerId}/case", { params })));
  const what = addressType === undefined ? texts.verifier.kinds[kind] : texts.values.addressType[addressType];
  return (
    <Loading of={load}>
      {(kase) => (
        <Page
          title={kase.name}
          intro={what}
          actions={<Link href={`/customers/${customerId}`}>{texts.verifier.openCase}</Link>}
        >
          <SideBySide kase={kase} subject={subject} reload={load.reload} />
        </Page>
      )}
    </Loading>
  );
};
