import type { ReactNode } from "react";
import { Link, useLocation } from "wouter";
import { useI18n } from "../i18n/i18n.tsx";
import { isOpen } from "../offline/order.ts";
import { useOutboxView } from "../offline/outbox-provider.tsx";
import type { Person } from "../session/person.ts";
import { Button } from "../ui/button.tsx";
import { LanguageSwitch } from "./language-switch.tsx";
import { placesOf } from "./places.ts";
import { useServices } from "./services.tsx";
import { SignOut } from "./sign-out.tsx";
import { useOnline } from "./use-online.ts";

/** How much still has to go out, or needs its person. */
const OpenCount = () => {
  const { texts, formats } = useI18n();
  const { entries, dead } = useOutboxView();
  const count = entries.filter(isOpen).length + dead.length;
  if (count === 0) return null;
  return (
    <span className="count" title={texts.outbox.open(formats.number(count))}>
      {formats.number(count)}
    </span>
  );
};

const MainMenu = ({ person }: { readonly person: Person }) => {
  const { texts } = useI18n();
  const [location] = useLocation();
  return (
    <nav aria-label={texts.common.menu} className="menu">
      {placesOf(person).map(({ path, name }) => (
        <Link key={path} href={path} aria-current={location.startsWith(path) ? "page" : undefined}>
          {texts.nav[name]}
          {name === "outbox" && <OpenCount />}
        </Link>
      ))}
    </nav>
  );
};

/** What surrounds every page: who is signed in, where one can go, whether there is a network. */
export const Shell = ({
  person,
  isAway,
  children,
}: {
  readonly person: Person;
  readonly isAway: boolean;
  readonly children: ReactNode;
}) => {
  const { texts } = useI18n();
  const { session } = useServices();
  const isOnline = useOnline();
  const goOn = () => void session.signIn(location.pathname);
  return (
    <>
      <a className="skip" href="#content">
        {texts.common.skip}
      </a>
      <header className="top">
        <span className="brand">{texts.common.appName}</span>
        <MainMenu person={person} />
        <div className="who">
          <LanguageSwitch />
          <span className="who-name">{texts.common.signedInAs(person.name)}</span>
          <SignOut />
        </div>
      </header>
      {!isOnline && (
        <p className="banner" role="status">
          {texts.common.offline}
        </p>
      )}
      {isOnline && isAway && (
        <div className="banner" role="status">
          {texts.session.away} <Button onPress={goOn}>{texts.session.signInAgain}</Button>
        </div>
      )}
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </>
  );
};
