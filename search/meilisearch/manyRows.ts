import { type Facets, rowLength } from "../match/facets.ts";
import { anotherLanguage, type Layout } from "../match/layout.ts";
import { facetsOfHit, type PackedRow, rowLayout } from "./row.ts";

/** What is answered about languages, as a row of that layout that has nothing else. */
const languagesIn = ({ layout: own, rows }: Facets, layout: Layout): Uint32Array => {
  const answers = new Uint32Array(2 * layout.words);
  for (const [id, { word, mask }] of layout.places.languages) {
    const place = own.places.languages.get(id) ?? own.places.languages.get(anotherLanguage);
    if (!place) continue;
    for (const half of [0, 1]) {
      const at = half * layout.words + word;
      if ((rows[half * own.words + place.word] ?? 0) & place.mask) answers[at] = (answers[at] ?? 0) | mask;
    }
  }
  return answers;
};

/**
 * The facets of listings, each laid out for its own languages, laid out alike. Only languages, which come last, stand
 * elsewhere; and who speaks the same languages answers alike.
 */
export const facetsOfHits = (hits: readonly PackedRow[], languages: readonly string[]): Facets => {
  const layout = rowLayout(languages);
  const { words } = layout;
  const length = rowLength(layout);
  const first = layout.places.languages.get(anotherLanguage) ?? { word: 0, mask: 1 };
  const answersAbout = new Map<Layout, Uint32Array>();
  const rows = new Uint32Array(hits.length * length);
  for (let i = 0, start = 0; i < hits.length; i++, start += length) {
    const own = facetsOfHit(hits[i] ?? {});
    const answers = answersAbout.get(own.layout) ?? languagesIn(own, layout);
    answersAbout.set(own.layout, answers);
    for (let half = 0; half < 2; half++) {
      const [from, to] = [half * own.layout.words, half * words];
      for (let word = 0; word < words; word++) {
        const kept = word < first.word ? -1 : word === first.word ? first.mask - 1 : 0;
        rows[start + to + word] = ((own.rows[from + word] ?? 0) & kept) | (answers[to + word] ?? 0);
      }
    }
    rows[start + length - 1] = own.rows[own.rows.length - 1] ?? 0;
  }
  return { layout, rows };
};
