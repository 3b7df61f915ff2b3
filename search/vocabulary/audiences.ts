/** Who it is for, beyond age. A listing that names none is for everybody. */
export const audienceIds = [
  "older-people", "young-people", "families", "parents", "dads", "men", "women", "carers", "bereaved", "veterans", "lgbt",
  "migrants", "disabled-people", "learning-disabled", "autistic", "dementia", "sight-loss", "deaf", "mental-health",
  "long-term-condition", "cancer", "stroke", "recovery", "unemployed", "homeless", "students",
] as const;
export type AudienceId = (typeof audienceIds)[number];
