import { filterGroups } from "../emptyQuery.ts";
import { asStrength, noMentions, strengthOf, strengthSteps } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { masksFor } from "../match/asked.ts";
import { type Facets, rowLength } from "../match/facets.ts";
import type { Layout, Place } from "../match/layout.ts";
import type { FilterGroup } from "../query.ts";

/** A concept as an index keeps it. */
export interface IndexedConcept {
  readonly id: ConceptId;
  /** The numbers of the concepts whose listings are next best. */
  readonly also: readonly number[];
  /** The numbers of the options of which one makes a full or a lesser answer: their places in `optionNames`. */
  readonly has: readonly number[];
  readonly helps: readonly number[];
}

/** Every option but languages, as `group:id`. */
export const optionNames = ({ options }: Layout): string[] =>
  filterGroups.flatMap((group) => (group === "languages" ? [] : options[group].map((id) => `${group}:${id}`)));

interface OptionsOfGroup {
  readonly group: FilterGroup;
  readonly masks: readonly Place[];
}

const byGroup = ({ layout }: Facets, numbers: readonly number[]): OptionsOfGroup[] => {
  const names = optionNames(layout);
  const options = numbers.map((number) => names[number] ?? "");
  return filterGroups.flatMap((group) => {
    const ids = options
      .filter((option) => option.startsWith(`${group}:`))
      .map((option) => option.slice(group.length + 1));
    return ids.length > 0 ? [{ group, masks: masksFor(layout, group, ids) }] : [];
  });
};

/** Being for everybody is being for nobody in particular: 1 for each listing that is for everybody. */
const forEverybody = ({ layout, rows }: Facets, count: number): Uint8Array => {
  const length = rowLength(layout);
  const everybody = masksFor(layout, "audiences", layout.options.audiences);
  return Uint8Array.from({ length: count }, (_, document) =>
    everybody.every(({ word, mask }) => ((rows[document * length + word] ?? 0) & mask) >>> 0 === mask) ? 1 : 0,
  );
};

/**
 * How well listings answer to a concept by their facts alone, in eighths by number; 0 where not. What an index keeps of its own are
 * only the answers that differ from this.
 */
export const createOptionStrengths = (facets: Facets, count: number): ((concept: IndexedConcept) => Uint8Array) => {
  const { layout, rows } = facets;
  const length = rowLength(layout);
  const isForEverybody = forEverybody(facets, count);

  return (concept) => {
    const has = byGroup(facets, concept.has);
    const helps = byGroup(facets, concept.helps);
    /** Every mask, with the bit of its group: lesser answers share the first. */
    const asked = [
      ...has.map((one, i) => ({ ...one, bit: 2 << i })),
      ...helps.map((one) => ({ ...one, bit: 1 })),
    ].flatMap(({ group, masks, bit }) =>
      masks.map(({ word, mask }) => ({ word, mask, bit, isAudience: group === "audiences" })),
    );
    const strengths = new Uint8Array(count);
    if (asked.length === 0) return strengths;
    /** By the bits of the groups that a listing has options of. */
    const strengthOfBits = Uint8Array.from({ length: 2 << has.length }, (_, bits) => {
      const groups = new Set(has.flatMap(({ group }, i) => (bits & (2 << i) ? [group] : [])));
      return asStrength(strengthOf({ ...noMentions(), options: groups, helps: (bits & 1) === 1 })) * strengthSteps;
    });
    for (const { word, mask, bit, isAudience } of asked) {
      for (let document = 0, at = word; document < count; document++, at += length) {
        if (((rows[at] ?? 0) & mask) === 0 || (isAudience && isForEverybody[document] === 1)) continue;
        strengths[document] = (strengths[document] ?? 0) | bit;
      }
    }
    for (let document = 0; document < count; document++) {
      const bits = strengths[document] ?? 0;
      if (bits !== 0) strengths[document] = strengthOfBits[bits] ?? 0;
    }
    return strengths;
  };
};
