/** What people notice when a function does not do its work: the first words of every alarm about it. */
export const impacts = {
  addresses: "Agents cannot record addresses and verifiers cannot judge them",
  "api-docs": "Developers cannot read how the API is used",
  audit: "Nobody can read the audit trail",
  "customer-status": "Admins cannot suspend, reinstate, close or reopen customers",
  "complete-erasure": "Customers who were erased are not yet forgotten: their key, files and claims are still there",
  customers: "Agents cannot register, find or edit customers",
  "deactivate-applicant": "Profiles of closed customers stay open at Sumsub",
  "deactivate-dormant": "Customers who were away for long are not set inactive",
  "deposit-account": "Nobody can see or close deposit accounts",
  erasure: "Admins cannot erase closed customers, nor place or release legal holds",
  "evaluate-kyc": "Customers are not activated, and not suspended when they should be",
  "family-relations": "Agents cannot record relatives",
  files: "Agents cannot upload, and verifiers cannot see, photos, signatures and documents",
  health: "Whoever watches the service from outside believes that it is down",
  "identity-check": "Agents cannot start identity checks",
  "identity-verification": "Verifiers cannot judge identities, so customers wait",
  "inspect-upload": "Uploads stay pending: nobody sees them, and customers wait for their level",
  introducer: "Agents cannot name introducers and verifiers cannot judge them",
  "keep-deposit-account": "Deposit accounts are not opened after activation, nor frozen with their customers",
  kyc: "Nobody can see where a customer's KYC stands",
  me: "Customers cannot see their own case",
  "online-user": "Agents cannot give customers a login or a new password",
  "provision-login": "Customers who were given a login cannot log in; suspended ones still can",
  "publish-events": "Cases stall: nothing that follows from a change happens, from activation to downstream accounts",
  "record-activity": "Active customers may be set inactive, and inactive ones who come back stay so",
  "sumsub-webhook": "Verdicts of Sumsub do not arrive, so customers wait",
  verifications: "Verifiers do not see what waits for them",
} as const satisfies Readonly<Record<string, string>>;

/** A folder of functions/. One that has no impact here does not compile. */
export type FunctionName = keyof typeof impacts;
