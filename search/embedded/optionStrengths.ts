import { type Bits, both, forEachBit, noBits, wordsFor } from "../answering/bits.ts";
import { columnsIn, type FacetColumns } from "../answering/facetColumns.ts";
import { filterGroups } from "../emptyQuery.ts";
import { asStrength, noMentions, strengthOf, strengthSteps } from "../lexicon/aboutness.ts";
import type { ConceptId } from "../lexicon/concept.ts";
import { masksFor } from "../match/asked.ts";
import type { Layout } from "../match/layout.ts";
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
  readonly columns: readonly number[];
}

const byGroup = (layout: Layout, numbers: readonly number[]): OptionsOfGroup[] => {
  const names = optionNames(layout);
  const options = numbers.map((number) => names[number] ?? "");
  return filterGroups.flatMap((group) => {
    const ids = options
      .filter((option) => option.startsWith(`${group}:`))
      .map((option) => option.slice(group.length + 1));
    return ids.length > 0 ? [{ group, columns: columnsIn(masksFor(layout, group, ids)) }] : [];
  });
};

/** Being for everybody is being for nobody in particular. */
const notForEverybody = ({ layout, count, bits }: FacetColumns): Bits => {
  const not = noBits(count);
  for (const column of columnsIn(masksFor(layout, "audiences", layout.options.audiences))) {
    for (let word = 0, at = column * not.length; word < not.length; word++, at++) {
      not[word] = (not[word] ?? 0) | ~(bits[at] ?? 0);
    }
  }
  return not;
};

/**
 * How well listings answer to a concept by their facts alone, in eighths by number; 0 where not. What an index keeps of its own are
 * only the answers that differ from this.
 */
export const createOptionStrengths = (columns: FacetColumns): ((concept: IndexedConcept) => Uint8Array) => {
  const { layout, count, bits } = columns;
  const length = wordsFor(count);
  const isForSome = notForEverybody(columns);

  /** The listings that have an option. */
  const having = (group: FilterGroup, column: number): Bits => {
    const all = bits.subarray(column * length, (column + 1) * length);
    return group === "audiences" ? both(all, isForSome) : all;
  };

  return (concept) => {
    const has = byGroup(layout, concept.has);
    const helps = byGroup(layout, concept.helps);
    const strengths = new Uint8Array(count);
    const add = ({ group, columns }: OptionsOfGroup, bit: number) => {
      for (const column of columns) {
        forEachBit(having(group, column), (document) => {
          strengths[document] = (strengths[document] ?? 0) | bit;
        });
      }
    };
    // Each group has a bit of its own; lesser answers share the first.
    for (const [i, options] of has.entries()) add(options, 2 << i);
    for (const options of helps) add(options, 1);
    /** By the bits of the groups that a listing has options of. */
    const strengthOfBits = Uint8Array.from({ length: 2 << has.length }, (_, which) => {
      const groups = new Set(has.flatMap(({ group }, i) => (which & (2 << i) ? [group] : [])));
      return asStrength(strengthOf({ ...noMentions(), options: groups, helps: (which & 1) === 1 })) * strengthSteps;
    });
    strengthOfBits[0] = 0;
    return strengths.map((which) => strengthOfBits[which] ?? 0);
  };
};
