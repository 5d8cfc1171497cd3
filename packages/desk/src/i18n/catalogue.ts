import type { en } from "./en/index.ts";

/** All texts of the desk in one language; a missing one does not compile. */
export type Catalogue = typeof en;

/** One part of it, for the files that the catalogues are made of. */
export type Texts<Part extends keyof Catalogue> = Catalogue[Part];

export const languages = ["en", "bn"] as const;
export type Language = (typeof languages)[number];

/** What each language is called by those who speak it. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", bn: "বাংলা" };
