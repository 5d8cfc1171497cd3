import type { Catalogue, Language } from "./catalogue.ts";

// Apart from the types: the catalogues themselves know those.
const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import("./en/index.ts")).en,
  bn: async () => (await import("./bn/index.ts")).bn,
};

/** The texts of a language, which come when they are first needed. */
export const loadCatalogue = (language: Language): Promise<Catalogue> => catalogues[language]();
