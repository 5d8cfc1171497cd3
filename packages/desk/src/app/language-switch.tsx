import { type Language, languageNames, languages } from "../i18n/catalogue.ts";
import { useI18n } from "../i18n/i18n.tsx";

/** Each language by its own name, so that it can be found by those who read no other. */
export const LanguageSwitch = () => {
  const { language, choose, texts } = useI18n();
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">{texts.common.language}</legend>
      {languages.map((one: Language) => (
        <button key={one} type="button" lang={one} aria-pressed={one === language} onClick={() => void choose(one)}>
          {languageNames[one]}
        </button>
      ))}
    </fieldset>
  );
};
