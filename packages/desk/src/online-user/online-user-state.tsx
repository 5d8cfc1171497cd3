import type { components } from "@onboarding/client";
import { asked } from "../app/asked.ts";
import { useServices } from "../app/services.tsx";
import { type Action, ReasonedActions } from "../forms/reasoned-action.tsx";
import { useFormats, useTexts } from "../i18n/i18n.tsx";
import { usePerson } from "../session/use-person.ts";
import { Badge, type Tone } from "../ui/badge.tsx";
import { Facts } from "../ui/facts.tsx";
import { Notice } from "../ui/notice.tsx";
import { NewPassword } from "./new-password.tsx";

type OnlineUser = components["schemas"]["OnlineUser"];

const statusTones = { ACTIVE: "good", SUSPENDED: "bad", CLOSED: "quiet" } as const satisfies Record<string, Tone>;
const provisioningTones = {
  PENDING: "waiting",
  PROVISIONED: "good",
  FAILED: "bad",
} as const satisfies Record<string, Tone>;

/** What can be done in which state. */
const changes = { ACTIVE: ["suspend", "close"], SUSPENDED: ["reinstate", "close"], CLOSED: [] } as const;

/** How a login stands, here and at the identity provider; admins may change it. */
export const OnlineUserState = ({
  customerId,
  user,
  reload,
}: {
  readonly customerId: string;
  readonly user: OnlineUser;
  readonly reload: () => Promise<void>;
}) => {
  const { client } = useServices();
  const { onlineUser: texts, admin, values } = useTexts();
  const { dateTime } = useFormats();
  const { roles } = usePerson();
  const actions: readonly Action[] = changes[user.status].map((name) => ({
    name,
    ...texts.changes[name],
    isDangerous: name !== "reinstate",
    reason: "optional",
    run: (reason) => {
      const params = { path: { customerId }, header: { "If-Match": `"${user.version}"` } };
      const body = reason === undefined ? {} : { reason };
      return asked(client.POST(`/v1/customers/{customerId}/online-user/${name}`, { params, body }));
    },
  }));
  return (
    <>
      <Facts
        items={[
          [texts.username, user.username],
          [
            texts.status,
            <Badge key="status" tone={statusTones[user.status]}>
              {values.onlineUserStatus[user.status]}
            </Badge>,
          ],
          [
            texts.provisioning,
            <Badge key="provisioning" tone={provisioningTones[user.provisioning]}>
              {values.provisioning[user.provisioning]}
            </Badge>,
          ],
          [texts.lastLogin, user.lastLoginAt === undefined ? texts.never : dateTime(user.lastLoginAt)],
          ...(user.statusReason ? [[admin.reason, user.statusReason] as const] : []),
        ]}
      />
      {user.provisioningReason && <Notice kind="bad">{texts.provisioningFaults[user.provisioningReason]}</Notice>}
      {user.status !== "CLOSED" && (roles.includes("agent") || roles.includes("admin")) && (
        <NewPassword customerId={customerId} reload={reload} />
      )}
      {roles.includes("admin") && actions.length > 0 && <ReasonedActions actions={actions} reload={reload} />}
    </>
  );
};
