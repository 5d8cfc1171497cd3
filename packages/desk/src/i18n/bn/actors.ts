import type { Texts } from "../catalogue.ts";

export const actors: Texts<"actors"> = {
  you: "আপনি",
  other: (id) => `লগইন ${id}…`,
  system: "সিস্টেম",
  systems: {
    "kyc-evaluation": "কেওয়াইসি মূল্যায়ন",
    sumsub: "সামসাব",
    keycloak: "পরিচয় সেবা",
  },
};
