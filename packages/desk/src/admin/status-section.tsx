import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { actorWords, isPerson } from "../case/actor-words.ts";
import type { Case } from "../case/case.ts";
import { type Action, ReasonedActions } from "../forms/reasoned-action.tsx";
import { useI18n } from "../i18n/i18n.tsx";
import { usePerson } from "../session/use-person.ts";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Facts } from "../ui/facts.tsx";
import { Section } from "../ui/section.tsx";
import { changeStatus, transitionsOf } from "./status-actions.ts";

const tones: Readonly<Record<Case["status"], Tone>> = {
  PENDING: "waiting",
  ACTIVE: "good",
  INACTIVE: "quiet",
  SUSPENDED: "bad",
  CLOSED: "quiet",
};

export interface AdminSectionProps {
  readonly kase: Case;
  readonly reload: () => Promise<void>;
}

/** The customer's status: what it is, why, and what an admin may do to it. */
export const StatusSection = ({ kase, reload }: AdminSectionProps) => {
  const { client } = useServices();
  const { texts, formats } = useI18n();
  const { admin, customer, values } = texts;
  const { id } = usePerson();
  const actions: readonly Action[] = transitionsOf(kase).map((name) => ({
    name,
    ...admin.transitions[name],
    isDangerous: name === "suspend" || name === "close",
    reason: "required",
    run: (reason = "") => changeStatus(client, name, kase, reason),
  }));
  const evaluate: Action = {
    name: "evaluate",
    ...admin.evaluate,
    reason: "none",
    run: () => {
      const params = { path: { customerId: kase.customerId } };
      return asked(client.POST("/v1/customers/{customerId}/kyc/evaluation", { params }));
    },
  };
  const { status, statusReason, statusChangedBy, statusChangedAt } = kase;
  return (
    <Section title={admin.statusTitle}>
      <Facts
        items={[
          [
            customer.status,
            <Badge key="status" tone={tones[status]}>
              {values.customerStatus[status]}
            </Badge>,
          ],
          [customer.kycStatus, values.kycStatus[kase.kycStatus]],
          [customer.kycLevel, values.kycLevel[kase.kycLevel]],
          // The system says in English what the other fields say anyway.
          ...(statusReason && isPerson(statusChangedBy) ? [[admin.reason, statusReason] as const] : []),
          ...(statusChangedBy ? [[admin.changedBy, actorWords(statusChangedBy, id, texts)] as const] : []),
          ...(statusChangedAt ? [[admin.changedAt, formats.dateTime(statusChangedAt)] as const] : []),
        ]}
      />
      <ReasonedActions actions={[...actions, evaluate]} reload={reload} />
    </Section>
  );
};
