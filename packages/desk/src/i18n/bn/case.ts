import type { Texts } from "../catalogue.ts";

export const caseView: Texts<"case"> = {
  title: "কেস",
  missingTitle: "যা এখনো বাকি",
  nothingMissing: "কিছুই বাকি নেই।",
  missingForVerdict: (level) => `আবশ্যক স্তরের জন্য (${level})`,
  missingForNext: (level) => `পরের স্তরের জন্য (${level})`,
  dataTitle: "তথ্য",
  notGiven: "দেওয়া হয়নি",
};
