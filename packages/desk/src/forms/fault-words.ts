import type { Catalogue } from "../i18n/catalogue.ts";
import type { Formats } from "../i18n/format.ts";

type Words = Catalogue["problems"]["fields"];
type Wording = (words: Words, formats: Formats, found: RegExpExecArray) => string;

/** The API says what is wrong with a field in English; these are the sentences that it has, the first that fits counts. */
const wordings: readonly (readonly [RegExp, Wording])[] = [
  [/^must not be empty$|received undefined/, (words) => words.required],
  [/^must have at most (\d+) characters$/, (words, { digits }, found) => words.tooLong(digits(found[1] ?? ""))],
  [/^must be an e-mail address$/, (words) => words.email],
  [/^must be a date/, (words) => words.date],
  [/^must be in the past/, (words) => words.dateInPast],
  [/^must be a valid phone number$/, (words) => words.phone],
  [/^must not contain control characters$/, (words) => words.control],
  [/^an organization needs a category$/, (words) => words.category],
  [/^an (organization|individual) is identified by |is no category of type/, (words) => words.identificationType],
  [/ has (\d[\d, or]*) digits$/, (words, { digits }, found) => words.digits(digits(numbersIn(found[1] ?? "")))],
  [/^must contain letters or digits$/, (words) => words.lettersOrDigits],
  [/^belongs to individuals only$/, (words) => words.onlyIndividuals],
  [/country code$/, (words) => words.country],
  [/^Invalid option/, (words) => words.choice],
];

const numbersIn = (text: string): string => text.replace(" or ", ", ").replaceAll(", ", " / ");

/** What is wrong with a field, in the words of the catalogue. */
export const faultWords = (message: string, words: Words, formats: Formats): string => {
  for (const [pattern, wording] of wordings) {
    const found = pattern.exec(message);
    if (found) return wording(words, formats, found);
  }
  return words.other;
};
