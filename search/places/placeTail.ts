/** A text that ends in a place: what comes before, and the place. */
export interface PlaceTail {
  readonly rest: string;
  readonly place: string;
}

/** Words that say that a place follows, in English and Welsh. */
const leads =
  /(?<=^|\s)(?:in|near|nearby|around|round|by|at|close to|next to|not far from|within reach of|yn|yng|ym|ger|wrth|o gwmpas|yn agos at)\s+/giu;

/** Every way in which a text may end in a place after "in", "near" and the like, the shortest place first. */
export function placeTails(text: string): readonly PlaceTail[] {
  const tails = [...text.matchAll(leads)].map(({ index, 0: lead }) => ({
    rest: text.slice(0, index).trim(),
    place: text.slice(index + lead.length).trim(),
  }));
  return tails.filter(({ place }) => place !== "").reverse();
}

/** The shortest of them. */
export const placeTail = (text: string): PlaceTail | undefined => placeTails(text)[0];
