import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useState } from "react";
import type { Catalogue, Language } from "./catalogue.ts";
import { type Formats, formatsOf } from "./format.ts";
import { chooseLanguage } from "./language-choice.ts";
import { loadCatalogue } from "./load-catalogue.ts";

interface I18n {
  readonly language: Language;
  readonly texts: Catalogue;
  readonly formats: Formats;
  choose(language: Language): Promise<void>;
}

const Context = createContext<I18n | undefined>(undefined);

/** Gives everything below it the texts and formats of the chosen language. */
export const I18nProvider = ({
  language: first,
  texts: firstTexts,
  children,
}: {
  readonly language: Language;
  readonly texts: Catalogue;
  readonly children: ReactNode;
}) => {
  const [{ language, texts }, become] = useState({ language: first, texts: firstTexts });
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = texts.session.title;
  }, [language, texts]);
  const choose = useCallback(async (next: Language) => {
    const catalogue = await loadCatalogue(next);
    chooseLanguage(next);
    become({ language: next, texts: catalogue });
  }, []);
  const value = useMemo(() => ({ language, texts, formats: formatsOf(language), choose }), [language, texts, choose]);
  return <Context value={value}>{children}</Context>;
};

export const useI18n = (): I18n => {
  const value = use(Context);
  if (!value) throw new TypeError("used outside of I18nProvider");
  return value;
};

export const useTexts = (): Catalogue => useI18n().texts;
export const useFormats = (): Formats => useI18n().formats;
