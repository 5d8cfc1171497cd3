/** Names as they are given in Bangladesh, by religion and gender; first names and family names are put together by chance. */
export const firstNames = {
  ISLAM: {
    FEMALE: ["Amina", "Fatema", "Nusrat", "Taslima", "Rokeya", "Sharmin", "Farhana", "Jannatul", "Sabina", "Mahmuda"],
    MALE: ["Abdullah", "Rafiqul", "Kamal", "Tanvir", "Mahbub", "Shahidul", "Nazmul", "Imran", "Habibur", "Anisur"],
  },
  HINDUISM: {
    FEMALE: ["Sharmila", "Anjali", "Puja", "Shreya", "Mitali", "Sutapa", "Bithika", "Rupali"],
    MALE: ["Amit", "Subrata", "Pranab", "Bijoy", "Dipankar", "Goutam", "Uttam", "Tapan"],
  },
  BUDDHISM: { FEMALE: ["Mala", "Sujata", "Nipa", "Rina"], MALE: ["Suman", "Bimal", "Pulak", "Ratan"] },
  CHRISTIANITY: { FEMALE: ["Maria", "Rosy", "Shipra", "Monica"], MALE: ["Joseph", "Thomas", "Pius", "Albert"] },
} as const;

export const familyNames = {
  ISLAM: [
    "Rahman",
    "Hossain",
    "Islam",
    "Ahmed",
    "Khan",
    "Chowdhury",
    "Akter",
    "Begum",
    "Uddin",
    "Sarker",
    "Miah",
    "Talukder",
  ],
  HINDUISM: ["Das", "Roy", "Saha", "Chakraborty", "Ghosh", "Debnath", "Sen", "Mondal"],
  BUDDHISM: ["Barua", "Chakma", "Marma", "Mutsuddi"],
  CHRISTIANITY: ["Gomes", "Rozario", "Costa", "D'Cruze"],
} as const;

export const organizationNames = [
  "Padma",
  "Meghna",
  "Jamuna",
  "Shapla",
  "Sonali",
  "Karnaphuli",
  "Sundarban",
  "Rupsha",
] as const;

/** What kind of organization has a name that ends how. */
export const organizationKinds = [
  { category: "PRIVATE_COMPANY", endings: ["Textiles Ltd", "Agro Foods Ltd", "Traders Ltd", "Pharmaceuticals Ltd"] },
  { category: "PRIVATE_COMPANY", endings: ["Garments Ltd", "Software Ltd", "Ceramics Ltd"] },
  { category: "GOVERNMENT_ENTITY", endings: ["Water Board", "Development Authority"] },
  { category: "BANK", endings: ["Bank PLC"] },
  { category: "FINANCIAL_INSTITUTION", endings: ["Leasing PLC", "Insurance PLC"] },
  { category: "FOREIGN_AGENCY_OR_SUBSIDIARY", endings: ["Shipping (Bangladesh) Ltd"] },
] as const;
