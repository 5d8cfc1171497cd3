/** Who did something. */
export const actors = {
  you: "you",
  other: (id: string) => `login ${id}…`,
  system: "the system",
  systems: {
    "kyc-evaluation": "the KYC evaluation",
    sumsub: "Sumsub",
    keycloak: "the identity provider",
  } as Readonly<Record<string, string>>,
};
