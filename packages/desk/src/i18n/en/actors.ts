/** Who did something. */
export const actors = {
  you: "you",
  other: (id: string) => `login …${id}`,
  system: "the system",
  systems: {
    "kyc-evaluation": "the KYC evaluation",
    "deposit-account": "the account service",
    dormancy: "the watch for dormancy",
    "account-activity": "the account service",
    inspection: "the inspection of uploads",
    sumsub: "Sumsub",
    keycloak: "the identity provider",
  } as Readonly<Record<string, string>>,
};
