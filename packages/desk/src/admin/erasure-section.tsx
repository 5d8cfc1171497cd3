import { useServices } from "../app/services.tsx";
import { type Action, ReasonedActions } from "../forms/reasoned-action.tsx";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { Section } from "../ui/section.tsx";
import { changeStatus } from "./status-actions.ts";
import type { AdminSectionProps } from "./status-section.tsx";

/** What becomes of the customer's data in the end: whether the law keeps them, and their erasure. */
export const ErasureSection = ({ kase, reload }: AdminSectionProps) => {
  const { client } = useServices();
  const { admin, common } = useTexts();
  const { dateTime } = useFormats();
  const { legalHold, erasure, status } = kase;
  const isHeld = legalHold?.isHeld ?? false;
  const action = (name: "legal-hold" | "legal-hold/release" | "erase", words: Pick<Action, "label" | "meaning">) => ({
    name,
    ...words,
    reason: "required" as const,
    isDangerous: name === "erase",
    run: (reason = "") => changeStatus(client, name, kase, reason),
  });
  const actions: readonly Action[] = [
    isHeld ? action("legal-hold/release", admin.releaseHold) : action("legal-hold", admin.placeHold),
    ...(status === "CLOSED" && !isHeld ? [action("erase", admin.erase)] : []),
  ];
  return (
    <Section title={admin.erasureTitle}>
      {erasure ? (
        <Notice kind="info">{admin.erased(dateTime(erasure.erasedAt), erasure.reason)}</Notice>
      ) : (
        <>
          <Facts
            items={[
              [admin.legalHold, isHeld ? common.yes : common.no],
              ...(legalHold ? [[admin.reason, legalHold.reason] as const] : []),
              ...(legalHold ? [[admin.changedAt, dateTime(legalHold.changedAt)] as const] : []),
            ]}
          />
          <ReasonedActions actions={actions} reload={reload} />
        </>
      )}
    </Section>
  );
};
