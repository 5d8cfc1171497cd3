import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { type Action, ReasonedActions } from "../forms/reasoned-action.tsx";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Facts } from "../ui/facts.tsx";
import { Section } from "../ui/section.tsx";
import type { AdminSectionProps } from "./status-section.tsx";

const tones = { OPEN: "good", FROZEN: "bad", CLOSED: "quiet" } as const satisfies Record<string, Tone>;

/** The deposit account that the first activation opened. */
export const AccountSection = ({ kase, reload }: AdminSectionProps) => {
  const { client } = useServices();
  const { admin, values } = useTexts();
  const { digits, dateTime } = useFormats();
  const { customerId, depositAccount: account } = kase;
  if (!account) {
    return (
      <Section title={admin.accountTitle}>
        <p>{admin.noAccount}</p>
      </Section>
    );
  }
  const close: Action = {
    name: "close",
    ...admin.closeAccount,
    isDangerous: true,
    reason: "optional",
    run: (reason) => {
      const params = { path: { customerId }, header: { "If-Match": `"${account.version}"` } };
      const body = reason === undefined ? {} : { reason };
      return asked(client.POST("/v1/customers/{customerId}/deposit-account/close", { params, body }));
    },
  };
  return (
    <Section title={admin.accountTitle}>
      <Facts
        items={[
          [admin.accountNo, digits(account.accountNo)],
          [
            admin.accountStatus,
            <Badge key="status" tone={tones[account.status]}>
              {values.accountStatus[account.status]}
            </Badge>,
          ],
          [admin.currency, account.currency],
          [admin.openedAt, dateTime(account.createdAt)],
          ...(account.closingReason ? [[admin.reason, account.closingReason] as const] : []),
        ]}
      />
      {account.status !== "CLOSED" && <ReasonedActions actions={[close]} reload={reload} />}
    </Section>
  );
};
