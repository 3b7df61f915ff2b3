import type { FilterGroup, Filters } from "../query.ts";
import { accessFacts } from "./accessFacts/terms.ts";
import { activities } from "./activities/terms.ts";
import { attending } from "./attending.ts";
import { audiences } from "./audiences/terms.ts";
import { costs } from "./costs.ts";
import { days, times } from "./days.ts";
import { efforts, groupSizes } from "./demands.ts";
import { joining, referrals, takingNew } from "./joining.ts";
import { kinds } from "./kinds.ts";
import type { Vocabulary } from "./term.ts";

/** The vocabulary of each filter group, for whoever walks over them all. Languages are an open list: see `languages.ts`. */
export const vocabularies = {
  kinds,
  activities,
  days,
  times,
  access: accessFacts,
  costs,
  audiences,
  attending,
  joining,
  referral: referrals,
  efforts,
  groupSizes,
  takingNew,
} as const satisfies { [Group in Exclude<FilterGroup, "languages">]: Vocabulary<Filters[Group][number]> };
