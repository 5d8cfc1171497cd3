import type { Texts } from "../catalogue.ts";

export const values: Texts<"values"> = {
  customerType: { INDIVIDUAL: "ব্যক্তি", ORGANIZATION: "প্রতিষ্ঠান" },
  category: {
    INDIVIDUAL: "ব্যক্তি",
    GOVERNMENT_ENTITY: "সরকারি প্রতিষ্ঠান",
    PRIVATE_COMPANY: "বেসরকারি কোম্পানি",
    BANK: "ব্যাংক",
    FINANCIAL_INSTITUTION: "আর্থিক প্রতিষ্ঠান",
    FOREIGN_AGENCY_OR_SUBSIDIARY: "বিদেশি সংস্থা বা সহযোগী প্রতিষ্ঠান",
    NON_DOMICILED_COMPANY: "অনাবাসী কোম্পানি",
  },
  gender: { MALE: "পুরুষ", FEMALE: "নারী", OTHER: "অন্যান্য" },
  religion: {
    CHRISTIANITY: "খ্রিস্টধর্ম",
    ISLAM: "ইসলাম",
    HINDUISM: "হিন্দুধর্ম",
    BUDDHISM: "বৌদ্ধধর্ম",
    OTHER: "অন্যান্য",
  },
  identificationType: {
    NID: "জাতীয় পরিচয়পত্র",
    BRN: "জন্ম নিবন্ধন",
    PASSPORT: "পাসপোর্ট",
    DRIVING_LICENSE: "ড্রাইভিং লাইসেন্স",
    REGISTRATION_NO: "নিবন্ধন নম্বর",
  },
  customerStatus: {
    PENDING: "অপেক্ষমাণ",
    ACTIVE: "সক্রিয়",
    INACTIVE: "নিষ্ক্রিয়",
    SUSPENDED: "স্থগিত",
    CLOSED: "বন্ধ",
  },
  kycStatus: { PENDING: "অপেক্ষমাণ", VERIFIED: "যাচাইকৃত", REJECTED: "প্রত্যাখ্যাত" },
  kycLevel: { MIN: "ন্যূনতম", STD: "সাধারণ", ENH: "উন্নত" },
  check: {
    IDENTIFICATION: "পরিচয়",
    RELIGION: "ধর্ম",
    INTRODUCER: "পরিচয়দানকারী",
    PERMANENT_ADDRESS: "স্থায়ী ঠিকানা",
    IDENTITY_VERIFICATION: "পরিচয় যাচাই",
  },
  checkState: { MISSING: "নেই", PENDING: "অপেক্ষমাণ", PASSED: "উত্তীর্ণ", REJECTED: "প্রত্যাখ্যাত" },
};
