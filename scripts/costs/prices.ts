/** When the prices were written down, and of which region. List prices, without free tiers, discounts and taxes: check them. */
export const PRICES_OF = {
  date: "2026-11",
  region: "us-east-1 (eu-central-1 and ap-southeast-1: some 10 to 25% more)",
};

/** US dollars. */
export const prices = {
  /** HTTP API, a request. */
  apiRequest: 1.0 / 1e6,
  lambdaRequest: 0.2 / 1e6,
  /** arm64, a gigabyte for a second. */
  lambdaGbSecond: 0.0000133334,
  /** On demand. */
  readUnit: 0.125 / 1e6,
  writeUnit: 0.625 / 1e6,
  /** Table and point-in-time recovery, a gigabyte a month. */
  tableGbMonth: 0.25 + 0.2,
  /** EventBridge, an event that we publish; those of AWS services are free. */
  event: 1.0 / 1e6,
  s3Put: 0.005 / 1e3,
  s3Get: 0.0004 / 1e3,
  s3GbMonth: 0.023,
  /** GuardDuty Malware Protection for S3. */
  scanObject: 0.215 / 1e3,
  scanGb: 0.09,
  kmsRequest: 0.03 / 1e4,
  logGb: 0.5,
  trace: 5.0 / 1e6,
  transferGb: 0.09,
  /** CloudFront over HTTPS, with the function that sees requests first. */
  edgeRequest: 1.0 / 1e6 + 0.1 / 1e6,
  edgeGb: 0.085,
  alarmMonth: 0.1,
  metricMonth: 0.3,
  dashboardMonth: 3,
  keyMonth: 1,
  secretMonth: 0.4,
} as const;
