export const caseView = {
  title: "Case",
  missingTitle: "Still missing",
  nothingMissing: "Nothing is missing.",
  missingForVerdict: (level: string) => `For the required level (${level})`,
  missingForNext: (level: string) => `For the next level (${level})`,
  dataTitle: "Data",
  notGiven: "not given",
};
