import { z } from "zod";
import { filterGroups } from "../emptyQuery.ts";
import { leastDeterring, leastFound, leastFull } from "../lexicon/aboutness.ts";
import { answersOf } from "../lexicon/answers.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { lexicon } from "../lexicon/lexicon.ts";
import type { Listing } from "../listing.ts";
import { facetsOf } from "../match/facets.ts";
import { publicId } from "../record.ts";
import { textsOf } from "../texts.ts";
import { degreesOf, positionOf, servedBy, stepsOf } from "../whereabouts.ts";
import { partsOf } from "./factParts.ts";
import { packFacts } from "./facts.ts";
import { everywhere, optionsIn, patternOf } from "./options.ts";
import { packRow, rowLayout } from "./row.ts";
import { searchedWords } from "./searchedWords.ts";
import { packTimetable } from "./timetableText.ts";

const ids = z.array(z.string());
const optionGroups = z.enum([...filterGroups, "slots"]);

/**
 * What Meilisearch is told of a listing: nothing that the site does not show, and of that what finds and orders it. What a
 * result looks like is read from the cards of the site.
 */
export const documentSchema = z.strictObject({
  publicId,
  /** The public id as a number, which sorts as it does: the order of the directory. */
  order: z.int().nonnegative(),
  /** The words of each field as `search/text` cuts and folds them, each followed by its stem. */
  words: z.record(z.enum(["title", "organisation", "locality", "summary", "description"]), z.string()),
  /** How well it answers to the concepts that it is found by. */
  strengths: z.record(z.string(), z.number()),
  /** The concepts that it is left out by. */
  fullConcepts: ids,
  /** By filter group: the options it has, where that may be unknown. */
  has: z.partialRecord(optionGroups, ids),
  /** By filter group: the options it has or may have, which is what counts count. */
  may: z.record(optionGroups, ids),
  /** When it may run: see `patternOf`. */
  pattern: ids,
  minimumAge: z.int(),
  maximumAge: z.int(),
  /** The limits are the wrong way round, so they tell nothing. */
  agesUnclear: z.boolean(),
  /** Codes of the areas that it serves at a distance; or `everywhere`. */
  serves: ids,
  /** Where one meets, to 4 decimals: absent where nobody goes there. */
  lat: z.number().optional(),
  lng: z.number().optional(),
  _geo: z.strictObject({ lat: z.number(), lng: z.number() }).optional(),
  /** Its row of facets, packed, and the languages that the row is laid out for. */
  row: z.string(),
  languages: ids,
  /** All that is known of it but for its words: see `packFacts`. In parts, to which the serial number of the document is put. */
  facts: z.array(z.string()),
  /** Its sessions: see `packTimetable`. */
  timetable: z.string(),
});
export type MeilisearchDocument = z.infer<typeof documentSchema>;

const placeOf = (listing: Listing): Pick<MeilisearchDocument, "lat" | "lng" | "_geo"> => {
  const position = positionOf(listing);
  if (!position) return {};
  const [lat, lng] = [degreesOf(stepsOf(position.lat)), degreesOf(stepsOf(position.lng))];
  return { lat, lng, _geo: { lat, lng } };
};

const servesOf = (listing: Listing): string[] => {
  const codes = servedBy(listing);
  return codes === "everywhere" ? [everywhere] : codes;
};

/** What a listing is not found by and not kept back for need not be known. */
const leastOf = (id: ConceptId): number => (lexicon.get(id)?.deters ? leastDeterring : leastFound);

/** A listing as Meilisearch keeps it. The same listing always gives the same document. */
export const toDocument = (listing: Listing): MeilisearchDocument => {
  const answers = [...answersOf(listing)];
  const { minimumAge = 0, maximumAge = 255 } = listing.eligibility;
  const facets = facetsOf([listing], rowLayout(listing.languages));
  const options = optionsIn(facets);
  const told = {
    publicId: listing.publicId,
    serves: servesOf(listing),
    ...placeOf(listing),
    row: packRow(facets.rows),
    languages: listing.languages,
    strengths: Object.fromEntries(answers.filter(([id, strength]) => strength >= leastOf(id))),
    timetable: packTimetable(listing.sessions),
  };
  return {
    ...told,
    facts: partsOf(packFacts(told)),
    order: Number.parseInt(listing.publicId, 36),
    words: searchedWords(textsOf(listing)),
    fullConcepts: answers.flatMap(([id, strength]) => (strength >= leastFull ? [id] : [])),
    ...options,
    pattern: patternOf(options.may.slots),
    minimumAge,
    maximumAge,
    agesUnclear: minimumAge > maximumAge,
  };
};
