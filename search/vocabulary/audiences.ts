/** Who it is for, beyond age. A listing that names none is for everybody. */
export const audienceIds = [
  // people
  "older-people",
  "young-people",
  "families",
  "parents",
  "dads",
  "men",
  "women",
  "lgbt",
  "migrants",
  "students",
  // life
  "carers",
  "bereaved",
  "veterans",
  "recovery",
  "unemployed",
  "homeless",
  // health
  "disabled-people",
  "learning-disabled",
  "autistic",
  "dementia",
  "sight-loss",
  "deaf",
  "mental-health",
  "long-term-condition",
  "cancer",
  "stroke",
] as const;
export type AudienceId = (typeof audienceIds)[number];
