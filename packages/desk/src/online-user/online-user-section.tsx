import type { Case } from "../case/case.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { usePerson } from "../session/use-person.ts";
import { Section } from "../ui/section.tsx";
import { NewOnlineUser } from "./new-online-user.tsx";
import { OnlineUserState } from "./online-user-state.tsx";

/** The customer's own login: made by agents and admins, changed by admins. */
export const OnlineUserSection = ({ kase, reload }: { readonly kase: Case; readonly reload: () => Promise<void> }) => {
  const { onlineUser: texts } = useTexts();
  const { roles } = usePerson();
  const mayMake = roles.includes("agent") || roles.includes("admin");
  const { onlineUser, kyc } = kase;
  return (
    <Section title={texts.title}>
      {onlineUser && <OnlineUserState customerId={kase.customerId} user={onlineUser} reload={reload} />}
      {!onlineUser && !kyc.minimumMet && <p>{texts.notYet}</p>}
      {!onlineUser && kyc.minimumMet && !mayMake && <p>{texts.none}</p>}
      {!onlineUser && kyc.minimumMet && mayMake && <NewOnlineUser customerId={kase.customerId} reload={reload} />}
    </Section>
  );
};
