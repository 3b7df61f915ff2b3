import { allBits } from "../answering/bits.ts";
import { columnsOf } from "../answering/facetColumns.ts";
import type { Answers, LoadedListings } from "../answering/loadedListings.ts";
import { everywhereNumber } from "../answering/loadedListings.ts";
import { strengthSteps } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { joinParts } from "./factParts.ts";
import { type Facts, unpackFacts } from "./facts.ts";
import { facetsOfHits } from "./manyRows.ts";
import { everywhere } from "./options.ts";

/** All listings of an index, as they were when they were asked for. Known by number, in the order of the directory. */
export interface KeptListings extends LoadedListings {
  /** By number: the serial numbers of their documents. */
  readonly serials: Float64Array;
  /** By serial number. */
  readonly numbers: ReadonlyMap<number, number>;
  readonly timetables: readonly string[];
}

const degrees = (facts: readonly Facts[], of: "lat" | "lng"): Float64Array =>
  Float64Array.from(facts, (one) => one[of] ?? Number.NaN);

const servesOf = (facts: readonly Facts[]): Pick<KeptListings, "areas" | "serves" | "servesEnds"> => {
  const areas = [...new Set(facts.flatMap(({ serves }) => serves))].filter((code) => code !== everywhere);
  const numberOf = new Map<string, number>(areas.map((code, i) => [code, i + 1]));
  let end = 0;
  return {
    areas,
    serves: Uint16Array.from(
      facts.flatMap(({ serves }) => serves.map((code) => numberOf.get(code) ?? everywhereNumber)),
    ),
    servesEnds: Uint32Array.from(facts, ({ serves }) => {
      end += serves.length;
      return end;
    }),
  };
};

const answersByConcept = (facts: readonly Facts[]): KeptListings["answersTo"] => {
  const none: Answers = new Uint8Array(facts.length);
  const answers = new Map<ConceptId, Answers>();
  for (const [number, { strengths }] of facts.entries()) {
    for (const [concept, strength] of Object.entries(strengths)) {
      const own = answers.get(concept) ?? new Uint8Array(facts.length);
      own[number] = strength * strengthSteps;
      answers.set(concept, own);
    }
  }
  return (concept) => answers.get(concept) ?? none;
};

/** Reads the values of the facet that tells all that is known of each listing. */
export const readListings = (values: readonly string[]): KeptListings => {
  const read = [...joinParts(values)].map(([serial, text]) => ({ serial, facts: unpackFacts(text) }));
  read.sort((a, b) => (a.facts.publicId < b.facts.publicId ? -1 : 1));
  const facts = read.map((one) => one.facts);
  const languages = new Set(facts.flatMap((one) => one.languages));
  const serials = Float64Array.from(read, ({ serial }) => serial);
  return {
    count: facts.length,
    there: allBits(facts.length),
    publicIds: facts.map(({ publicId }) => publicId),
    columns: columnsOf(facetsOfHits(facts, [...languages].sort())),
    latitudes: degrees(facts, "lat"),
    longitudes: degrees(facts, "lng"),
    ...servesOf(facts),
    serials,
    numbers: new Map([...serials].map((serial, number) => [serial, number])),
    timetables: facts.map(({ timetable }) => timetable),
    answersTo: answersByConcept(facts),
  };
};
