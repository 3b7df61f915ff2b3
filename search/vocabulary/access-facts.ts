/** Facts about getting in and taking part; each is answered yes, no or not known. */
export const accessFactIds = [
  "step-free", "step-free-from-stop", "accessible-toilet", "changing-places", "hearing-loop", "bsl", "quiet", "quiet-times",
  "seated", "rests", "dementia-friendly", "autism-friendly", "learning-disability-friendly", "easy-read", "large-print",
  "carers-welcome", "assistance-dogs", "blue-badge-parking", "transport-offered", "someone-meets-you", "bring-someone",
  "gender-neutral-toilet", "women-only", "men-only", "interpreter",
] as const;
export type AccessFactId = (typeof accessFactIds)[number];
