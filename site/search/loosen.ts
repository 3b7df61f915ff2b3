import type { SearchEngine } from "../../search/engine.ts";
import { radiusMiles, type SearchQuery } from "../../search/query.ts";
import type { SearchMessages } from "../messages/search.en.ts";
import { withAge, withBounds, withinMiles, withText } from "./changeQuery.ts";
import { type Wish, wishesOf } from "./wishes.ts";
import type { SearchWords } from "./words.ts";

/** A way to look wider, and how many groups it gives. */
export interface Loosening {
  readonly label: string;
  readonly query: SearchQuery;
  readonly total: number;
}

const most = 5;

function widerPlaces(query: SearchQuery, { form, none }: SearchMessages): readonly Omit<Loosening, "total">[] {
  const { withinMiles: miles } = query;
  if (!query.near || miles === undefined) return [];
  return [
    ...radiusMiles
      .filter((radius) => radius > miles)
      .map((radius) => ({ label: none.within(form.miles(radius)), query: withinMiles(query, radius) })),
    { label: none.anyDistance, query: withinMiles(query, undefined) },
  ];
}

function withoutOne({ key, label, without }: Wish, query: SearchQuery, { none }: SearchMessages) {
  if (key === "text") return { label: none.withoutText(query.text), query: withText(query, "") };
  if (key === "bounds") return { label: none.withoutBounds, query: withBounds(query, undefined) };
  if (key === "age") return { label: none.withoutAge, query: withAge(query, undefined) };
  return { label: none.without(label), query: without };
}

/**
 * What could be given up where nothing has everything: the nearest wider circle that holds something, then each wish on
 * its own, those that give most first. Asked of the engine itself, so that every number is what a click will show.
 */
export async function loosen(
  query: SearchQuery,
  engine: SearchEngine,
  messages: SearchMessages,
  words: SearchWords,
): Promise<readonly Loosening[]> {
  const count = async (way: Omit<Loosening, "total">) => ({ ...way, total: (await engine.search(way.query)).total });
  const places = await Promise.all(widerPlaces({ ...query, page: 1 }, messages).map(count));
  const wishes = wishesOf({ ...query, page: 1 }, messages, words).filter(({ key }) => key !== "near");
  const others = await Promise.all(wishes.map((wish) => count(withoutOne(wish, query, messages))));
  const nearest = places.filter(({ total }) => total > 0).slice(0, 1);
  const best = others.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total);
  return [...nearest, ...best].slice(0, most);
}
