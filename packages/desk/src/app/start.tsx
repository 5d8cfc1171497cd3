import { onboardingClient } from "@onboarding/client";
import type { Root } from "react-dom/client";
import { I18nProvider } from "../i18n/i18n.tsx";
import { chosenLanguage } from "../i18n/language-choice.ts";
import { loadCatalogue } from "../i18n/load-catalogue.ts";
import { openDatabase } from "../offline/database.ts";
import { signIns as signInsOf } from "../offline/sign-ins.ts";
import { readConfig } from "../session/config.ts";
import { createSession } from "../session/session.ts";
import { App } from "./app.tsx";
import { NotStarted } from "./not-started.tsx";
import { ServicesProvider } from "./services.tsx";
import "../ui/base.css";
import "../ui/layout.css";
import "../ui/controls.css";
import "../ui/files.css";
import "../ui/lists.css";

/** `/desk/`, as the build was told. */
const BASE = import.meta.env.BASE_URL;

/** Finds out who is there, and shows the desk to them. */
export const start = async (root: Root): Promise<void> => {
  const language = chosenLanguage();
  const texts = await loadCatalogue(language);
  const found = await Promise.all([readConfig(BASE), openDatabase()]).catch(() => undefined);
  if (!found) return root.render(<NotStarted texts={texts} />);
  const [config, database] = found;
  const signIns = signInsOf(database);
  const { session, start: startSession } = createSession(config, BASE, signIns);
  const begun = await startSession(new URLSearchParams(location.search));
  if (begun === "leaving") return;
  if (location.search !== "") history.replaceState(null, "", begun.goOn ?? BASE);
  const client = onboardingClient({ baseUrl: config.apiUrl, accessToken: session.accessToken });
  root.render(
    <I18nProvider language={language} texts={texts}>
      <ServicesProvider value={{ session, client, database, signIns }}>
        <App base={BASE} />
      </ServicesProvider>
    </I18nProvider>,
  );
};
