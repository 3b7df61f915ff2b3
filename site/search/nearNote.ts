import type { FoundPlace } from "../../search/places/placeFinder.ts";
import type { SearchMessages } from "../messages/search.en.ts";

type Found = Extract<FoundPlace, { kind: "found" }>;

const wholePostcode = /\d[A-Z]{2}$/;

/** What to say of a place that was found and is not quite what was asked for: a postcode that ended, or that no file has. */
export function nearNote({ near: { label }, precision, isEnded }: Found, form: SearchMessages["form"]) {
  if (isEnded) return form.ended(label);
  return precision !== "unit" && precision !== "place" && wholePostcode.test(label) ? form.roughly(label) : undefined;
}
