import { gettingIn, toilets } from "./access-facts/building.ts";
import { company, welcome } from "./access-facts/people.ts";
import { senses } from "./access-facts/senses.ts";
import type { AccessFactTerm } from "./access-groups.ts";
import type { Vocabulary } from "./term.ts";

/** Facts about getting in and taking part; each is answered yes, no or not known. */
export const accessFactIds = [
  "step-free",
  "step-free-from-stop",
  "accessible-toilet",
  "changing-places",
  "accessible-changing-room",
  "hearing-loop",
  "bsl",
  "quiet",
  "quiet-times",
  "seated",
  "rests",
  "dementia-friendly",
  "autism-friendly",
  "learning-disability-friendly",
  "easy-read",
  "large-print",
  "carers-welcome",
  "assistance-dogs",
  "blue-badge-parking",
  "transport-offered",
  "someone-meets-you",
  "bring-someone",
  "gender-neutral-toilet",
  "women-only",
  "men-only",
  "interpreter",
] as const;
export type AccessFactId = (typeof accessFactIds)[number];

export const accessFacts: Vocabulary<AccessFactId, AccessFactTerm> = {
  ...gettingIn,
  ...toilets,
  ...senses,
  ...welcome,
  ...company,
};
