import { LanguageSwitch } from "../app/language-switch.tsx";
import { useServices } from "../app/services.tsx";
import { useTexts } from "../i18n/i18n.tsx";
import { Button } from "../ui/button.tsx";
import { Notice } from "../ui/notice.tsx";

/** For whoever is not signed in: the way to the identity provider. */
export const SignInPage = ({ hasFailed }: { readonly hasFailed: boolean }) => {
  const { session: texts } = useTexts();
  const { session } = useServices();
  return (
    <main className="welcome">
      <h1>{texts.title}</h1>
      <p>{texts.intro}</p>
      {hasFailed && <Notice kind="bad">{texts.failed}</Notice>}
      <Button kind="primary" onPress={() => void session.signIn(location.pathname)}>
        {texts.signIn}
      </Button>
      <LanguageSwitch />
    </main>
  );
};
