import { filterGroups } from "../emptyQuery.ts";
import { asStrength, noMentions, strengthOf } from "../lexicon/aboutness.ts";
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

/**
 * How well listings answer to a concept by their facts alone, by number; 0 where not. What an index keeps of its own are
 * only the answers that differ from this.
 */
export const optionStrengths = (facets: Facets, count: number, concept: IndexedConcept): Float32Array => {
  const { layout, rows } = facets;
  const length = rowLength(layout);
  const everybody = masksFor(layout, "audiences", layout.options.audiences);
  const has = byGroup(facets, concept.has);
  const helps = byGroup(facets, concept.helps);
  const strengths = new Float32Array(count);
  if (has.length + helps.length === 0) return strengths;
  /** By the groups of its options, as bits: there are few ways, and many listings. */
  const known = new Map<number, number>();

  for (let document = 0; document < count; document++) {
    const start = document * length;
    const isYes = ({ group, masks }: OptionsOfGroup): boolean =>
      masks.some(({ word, mask }) => ((rows[start + word] ?? 0) & mask) !== 0) &&
      // Being for everybody is being for nobody in particular.
      !(
        group === "audiences" && everybody.every(({ word, mask }) => ((rows[start + word] ?? 0) & mask) >>> 0 === mask)
      );
    let ways = helps.some(isYes) ? 1 : 0;
    for (const [i, options] of has.entries()) if (isYes(options)) ways |= 2 << i;
    if (ways === 0) continue;
    let strength = known.get(ways);
    if (strength === undefined) {
      const groups = new Set(has.flatMap(({ group }, i) => (ways & (2 << i) ? [group] : [])));
      strength = asStrength(strengthOf({ ...noMentions(), options: groups, helps: (ways & 1) === 1 }));
      known.set(ways, strength);
    }
    strengths[document] = strength;
  }
  return strengths;
};
