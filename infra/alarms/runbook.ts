/** The headings of docs/runbook.md: what an alarm names, an operator finds there. Held equal by a test. */
export const runbookHeadings = [
  "The API answers with errors",
  "The API is slow",
  "A function fails",
  "A function is throttled",
  "A function comes near its time limit",
  "Work waits in a dead-letter queue",
  "Events could not be published",
  "Events come late",
  "The bus could not deliver",
  "The table is throttled",
  "The table has errors",
  "The daily run did not happen",
  "Deliveries of Sumsub are refused",
  "Deliveries of Sumsub are not understood",
  "Sumsub checks on another level",
  "Logins are not provisioned",
  "Somebody uploads malware",
] as const;
export type RunbookHeading = (typeof runbookHeadings)[number];

/** `docs/runbook.md#events-come-late`: as GitHub and others make anchors of headings. */
export const runbookLink = (heading: RunbookHeading): string =>
  `docs/runbook.md#${heading.toLowerCase().replaceAll(" ", "-")}`;
