import { Router } from "wouter";
import { OutboxProvider } from "../offline/outbox-provider.tsx";
import { SignInPage } from "../session/sign-in-page.tsx";
import { Pages } from "./pages.tsx";
import { Shell } from "./shell.tsx";
import { useSessionState } from "./use-session-state.ts";
import { VersionBanner } from "./version-banner.tsx";

/** The sign-in page, or the desk for whoever is signed in. */
export const App = ({ base }: { readonly base: string }) => {
  const state = useSessionState();
  return (
    <Router base={base.replace(/\/$/, "")}>
      <VersionBanner base={base} />
      {state.kind === "signed-out" ? (
        <SignInPage hasFailed={state.failed === true} />
      ) : (
        <OutboxProvider key={state.person.id} person={state.person}>
          <Shell person={state.person} isAway={state.kind === "away"}>
            <Pages person={state.person} />
          </Shell>
        </OutboxProvider>
      )}
    </Router>
  );
};
