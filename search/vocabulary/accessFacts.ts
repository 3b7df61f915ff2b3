/** Facts about getting in and taking part; each is answered yes, no or not known. */
export const accessFactIds = [
  // getting in
  "step-free",
  "step-free-from-stop",
  "blue-badge-parking",
  "transport-offered",
  // toilets
  "accessible-toilet",
  "changing-places",
  "accessible-changing-room",
  "gender-neutral-toilet",
  // senses
  "hearing-loop",
  "bsl",
  "large-print",
  "easy-read",
  "interpreter",
  "quiet",
  "quiet-times",
  // welcome
  "seated",
  "rests",
  "dementia-friendly",
  "autism-friendly",
  "learning-disability-friendly",
  "women-only",
  "men-only",
  // company
  "someone-meets-you",
  "bring-someone",
  "carers-welcome",
  "assistance-dogs",
] as const;
export type AccessFactId = (typeof accessFactIds)[number];
