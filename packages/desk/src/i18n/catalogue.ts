import type { Catalogue } from "./texts.ts";

export type { Catalogue } from "./texts.ts";

export const languages = ["en", "bn"] as const;
export type Language = (typeof languages)[number];

/** What each language is called by those who speak it. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", bn: "বাংলা" };

const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import("./en/index.ts")).en,
  bn: async () => (await import("./bn/index.ts")).bn,
};

export const loadCatalogue = (language: Language): Promise<Catalogue> => catalogues[language]();
