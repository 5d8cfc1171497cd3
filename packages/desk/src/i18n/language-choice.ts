import { type Language, languages } from "./catalogue.ts";

const KEY = "desk.language";

const isLanguage = (value: string | null | undefined): value is Language => languages.some((one) => one === value);

/** The language that was chosen on this device, else the first of the browser's that there is, else English. */
export const chosenLanguage = (): Language => {
  const stored = localStorage.getItem(KEY);
  if (isLanguage(stored)) return stored;
  return navigator.languages.map((tag) => tag.split("-")[0]).find(isLanguage) ?? "en";
};

export const chooseLanguage = (language: Language): void => localStorage.setItem(KEY, language);
