import type { Texts } from "../catalogue.ts";

export const nav: Texts<"nav"> = {
  register: "নিবন্ধন",
  customers: "গ্রাহক",
  outbox: "অপেক্ষমাণ",
  queue: "যাচাইয়ের সারি",
  admin: "প্রশাসন",
};
