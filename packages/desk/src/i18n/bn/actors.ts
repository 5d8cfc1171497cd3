import type { Texts } from "../catalogue.ts";

export const actors: Texts<"actors"> = {
  you: "আপনি",
  other: (id) => `লগইন …${id}`,
  system: "সিস্টেম",
  systems: {
    "kyc-evaluation": "কেওয়াইসি মূল্যায়ন",
    "deposit-account": "হিসাব সেবা",
    dormancy: "নিষ্ক্রিয়তার নজরদারি",
    "account-activity": "হিসাব সেবা",
    inspection: "আপলোডের পরীক্ষা",
    sumsub: "সামসাব",
    keycloak: "পরিচয় সেবা",
  },
};
