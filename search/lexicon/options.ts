import { filterGroups } from "../emptyQuery.ts";
import type { Listing } from "../listing.ts";
import { rules } from "../match/rules.ts";
import { lexicon } from "./lexicon.ts";

const askedFor = [...new Set([...lexicon.values()].flatMap(({ has, helps }) => [...has, ...helps]))].flatMap(
  (option) => {
    const [name, id = ""] = option.split(":");
    const group = filterGroups.find((known) => known === name);
    return group ? [{ option, group, id }] : [];
  },
);

/** The options of the lexicon that a listing has, as `group:id`. Being for everybody is being for nobody in particular. */
export const optionsOf = (listing: Listing): ReadonlySet<string> => {
  const isForAll = listing.eligibility.audiences.length === 0;
  return new Set(
    askedFor
      .filter(({ group, id }) => !(group === "audiences" && isForAll) && rules[group](listing, id) === "yes")
      .map(({ option }) => option),
  );
};
