import type { Catalogue } from "./texts.ts";

export type { Catalogue } from "./texts.ts";

export const languages = ["en", "bn"] as const;
export type Language = (typeof languages)[number];

/** What each language is called by those who speak it. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", bn: "বাংলা" };
