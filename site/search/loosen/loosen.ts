import type { SearchQuery } from "../../../search/query.ts";
import {
  fewerWordsAlone,
  rightlySpelt,
  withFewerWords,
  withKnownWords,
  withoutWords,
  wordsAlone,
} from "./fewerWords.ts";
import type { Count, Loosening, Way } from "./loosening.ts";
import { atAnotherTime, atAnyTime, fartherAway, onAnotherDay, onAnyDay, online } from "./placeAndTime.ts";
import { withoutNeeds, withoutWishes } from "./wishesAndNeeds.ts";

/** More ways than this are no help to choose. */
const most = 5;
type Choose = (given: readonly Loosening[]) => readonly Loosening[];

/** The first that gives anything. */
const first: Choose = ([one]) => (one ? [one] : []);
const best: Choose = (given) => first(given.toSorted((a, b) => b.total - a.total));
const bestFirst: Choose = (given) => given.toSorted((a, b) => b.total - a.total);

/**
 * What could be done differently where a search gives `total` results, none or few: the most useful first, and none that
 * gives nothing more. Words that nobody knows are told before places and days, needs are given up last.
 * @param count how much a way seems to give, which is asked of every way.
 * @param show what a press of it will show, which is asked of those that are worth offering, and told.
 * @param place what the words call a place, if they do: it is not put right.
 */
export async function loosen(
  query: SearchQuery,
  total: number,
  count: Count,
  show: Count = count,
  place = "",
): Promise<readonly Loosening[]> {
  const found: Loosening[] = [];

  /** Of several ways of one sort, those worth offering. Where only the first is, the rest need not be counted. */
  const offer = async (some: readonly Way[], choose: Choose, moreThan = total): Promise<number> => {
    if (found.length >= most) return total;
    const given: Loosening[] = [];
    for (const way of some) {
      const one = { ...way, total: await count(way.query) };
      if (one.total > moreThan) given.push(one);
      if (given.length > 0 && choose === first) break;
    }
    const shown = await Promise.all(choose(given).map(async (one) => ({ ...one, total: await show(one.query) })));
    const chosen = choose(shown.filter((one) => one.total > moreThan));
    found.push(...chosen);
    return Math.max(total, ...chosen.map((one) => one.total));
  };

  await offer(rightlySpelt(query, place), first);
  if (total === 0) await offer(withKnownWords(query), first);
  const [alone] = wordsAlone(query);
  const areWordsFound = !alone || total > 0 || (await count(alone.query)) > 0;
  if (areWordsFound) {
    await offer(fartherAway(query), first);
    const onOneDay = await offer(onAnotherDay(query), best, 0);
    const atOneTime = await offer(atAnotherTime(query), best, 0);
    await offer(online(query), first, 0);
    await offer(onAnyDay(query), first, onOneDay);
    await offer(atAnyTime(query), first, atOneTime);
    await offer(withoutWishes(query), bestFirst);
  }
  if (total === 0 && !areWordsFound) await offer([...withFewerWords(query), ...fewerWordsAlone(query)], first);
  if (areWordsFound) await offer(withoutNeeds(query), bestFirst);
  // No one thing is enough, or hardly. What it finds with these words is among what they find alone.
  const withThem = Math.max(total, ...found.map((one) => (one.query.text === query.text ? one.total : 0)));
  if (total === 0 && areWordsFound && found.length < 2) await offer(wordsAlone(query), first, withThem);
  if (total === 0 && found.length === 0) await offer(withoutWords(query), first);
  return found.slice(0, most);
}
