import type { Texts } from "../catalogue.ts";

export const onlineUser: Texts<"onlineUser"> = {
  title: "অনলাইন ব্যবহারকারী",
  none: "গ্রাহকের অনলাইন সেবার কোনো লগইন নেই।",
  notYet: "ন্যূনতম স্তরের সব তথ্য থাকলে লগইন তৈরি করা যাবে।",
  make: "লগইন তৈরি করুন",
  username: "ব্যবহারকারীর নাম",
  usernameHint: "৩ থেকে ১০০ অক্ষর; বড় ও ছোট হাতের অক্ষর একই।",
  password: "পাসওয়ার্ড",
  passwordHint: "অন্তত ১২টি অক্ষর; ব্যবহারকারীর নাম বা ই-মেইল নয়।",
  newPassword: "নতুন পাসওয়ার্ড দিন",
  status: "অবস্থা",
  provisioning: "পরিচয় সেবায়",
  lastLogin: "শেষ লগইন",
  never: "কখনো নয়",
  changes: {
    suspend: { label: "লগইন স্থগিত করুন", meaning: "এটি দিয়ে কেউ ঢুকতে পারবে না, খোলা সেশনও শেষ হবে।" },
    reinstate: { label: "লগইন আবার চালু করুন", meaning: "গ্রাহক আবার ঢুকতে পারবেন।" },
    close: { label: "লগইন বন্ধ করুন", meaning: "লগইনটি চিরতরে শেষ হবে। এটি ফেরানো যাবে না।" },
  },
  provisioningFaults: {
    USERNAME_TAKEN: "পরিচয় সেবায় এই নামে অন্য কেউ আছেন।",
    EMAIL_TAKEN: "পরিচয় সেবায় এই ই-মেইলে অন্য কেউ আছেন।",
    PASSWORD_LOST: "পাসওয়ার্ড আর নেই: নতুন একটি দিন।",
    AMBIGUOUS: "পরিচয় সেবায় এই গ্রাহকের একাধিক লগইন আছে।",
    REALM_NOT_READY: "পরিচয় সেবা এর জন্য প্রস্তুত নয়।",
    NOT_PERMITTED: "পরিচয় সেবা লগইন তৈরি করতে দেয় না।",
    REFUSED: "পরিচয় সেবা গ্রহণ করেনি।",
    UNAVAILABLE: "পরিচয় সেবার সঙ্গে সংযোগ হয়নি। আবার চেষ্টা হবে।",
  },
};
