import { LanguageSwitch } from "../app/language-switch.tsx";
import { useServices } from "../app/services.tsx";
import { useOnline } from "../app/use-online.ts";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** For whoever is not signed in: the way to the identity provider. */
export const SignInPage = ({ hasFailed }: { readonly hasFailed: boolean }) => {
  const { session: texts } = useTexts();
  const { session } = useServices();
  const isOnline = useOnline();
  return (
    <main className="welcome">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      {!isOnline && <Notice kind="info">{texts.unreachable}</Notice>}
      {hasFailed && <Notice kind="bad">{texts.failed}</Notice>}
      <Button kind="primary" isDisabled={!isOnline} onPress={() => void session.signIn(location.pathname)}>
        {texts.signIn}
      </Button>
      <LanguageSwitch />
    </main>
  );
};
