import type { AccessFactId } from "../accessFacts.ts";
import type { AccessFactTerm } from "../accessGroups.ts";
import type { Vocabulary } from "../term.ts";
import { gettingIn, toilets } from "./building.ts";
import { company, welcome } from "./people.ts";
import { senses } from "./senses.ts";

/** What each access fact is called, means and asks. Apart from the ids, so that a page that needs only those does not carry the words. */
export const accessFacts: Vocabulary<AccessFactId, AccessFactTerm> = {
  ...gettingIn,
  ...toilets,
  ...senses,
  ...welcome,
  ...company,
};
