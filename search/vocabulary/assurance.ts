/** What a service can show a referrer; each is answered yes, no or not known. */
export const assuranceIds = [
  "safeguarding-policy",
  "public-liability-insurance",
  "dbs-checks",
  "quality-mark",
] as const;
export type AssuranceId = (typeof assuranceIds)[number];
