/** What one onboarding asks of the API, from registration to the first login: how often each route is called. */
export const journey: Readonly<Record<string, number>> = {
  "POST /v1/customers": 1,
  "GET /v1/customers": 1,
  "PATCH …": 1,
  "GET …": 3,
  "GET …/case": 4,
  "GET …/kyc": 2,
  "POST …/addresses": 2,
  "POST …/addresses/{type}/verification": 2,
  "POST …/family-relations": 2,
  "POST …/photos": 1,
  "POST …/signatures": 1,
  "POST …/documents": 2,
  "GET …/documents": 1,
  "GET …/photos/{fileId}/link": 1,
  "GET …/signatures/{fileId}/link": 1,
  "GET …/documents/{fileId}/link": 2,
  "POST …/introducer": 1,
  "POST …/introducer/verification": 1,
  "POST …/identity-verification": 1,
  "POST /webhooks/sumsub": 3,
  "GET /v1/verifications": 4,
  "POST …/online-user": 1,
  "GET …/online-user": 2,
  "GET …/deposit-account": 1,
  "GET /v1/me": 2,
  "GET /v1/me/kyc": 1,
};

/** What follows by events: how often each function runs, and what it then asks of the table. */
export const consequences = {
  /** After each of some ten changes of a fact; two of them change something. */
  evaluations: { runs: 10, queries: 10, transactions: 2 },
  accounts: { runs: 1, queries: 1, transactions: 1 },
  logins: { runs: 2, queries: 3, transactions: 1 },
  inspections: { runs: 4, queries: 8, transactions: 4 },
} as const;

/** Where nothing is counted: rounded up, from runs on the laptop. */
export const assumptions = {
  /** A query of a case of 8 KB, read consistently; single records and lists cost less. */
  readUnitsPerQuery: 2,
  readUnitsPerGet: 1,
  /** Record, claims and entry of 1 to 2 KB, twice as a transaction is, and what the indexes take. */
  writeUnitsPerTransaction: 16,
  memoryGb: 0.5,
  /** With cold starts and waiting. */
  secondsPerRun: 0.08,
  logKbPerRun: 1.5,
  /** X-Ray takes the first of every second and 5% of the others. */
  tracedShare: 0.1,
  /** S3 with a bucket key, DynamoDB and Secrets Manager keep data keys: few calls reach KMS. */
  kmsRequestsPerOnboarding: 5,
  /** At worst every run asks the vault for the customer's key, and a list for that of each of its customers. */
  vaultReads: 110,
  files: 4,
  fileMb: 1.5,
  kbKeptInTable: 25,
  kbSentPerRequest: 4,
  /** The desk's program is kept by the browser; what remains are the small files that are asked for anew at each start. */
  deskRequests: 15,
  deskMb: 0.1,
  /** For a stage, whether anybody comes or not. */
  alarms: 110,
  metrics: 60,
  keys: 3,
  secrets: 3,
} as const;
