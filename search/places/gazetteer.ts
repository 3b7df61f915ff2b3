import { milesBetween, roundPosition } from "../distance.ts";
import type { Near } from "../query.ts";
import type { Position } from "../record.ts";
import { sortedTerms, termsWithin } from "../text/typos.ts";
import type { KnownArea } from "./areasFile.ts";
import { counties } from "./counties.ts";
import { foldName } from "./foldName.ts";
import type { Place } from "./placesFile.ts";

/** One name of one place, as it is compared and as it is shown. */
interface Entry {
  readonly folded: string;
  readonly label: string;
  readonly foldedLabel: string;
  /** As in "Newport, Wales" or "Newport Pembrokeshire": what may be typed after the name. */
  readonly qualifiers: readonly string[];
  readonly position: Position;
  readonly area: string;
  readonly reachMiles: number;
}

const nations: Readonly<Record<string, readonly string[]>> = {
  E: ["England", "Lloegr"],
  W: ["Wales", "Cymru"],
  S: ["Scotland", "Yr Alban"],
  N: ["Northern Ireland", "Gogledd Iwerddon"],
};

/** Nobody is near a whole nation, and whoever types "Wales" does not mean the village of that name near Rotherham. */
const tooWide: ReadonlySet<string> = new Set([...Object.values(nations).flat(), "UK", "Great Britain"].map(foldName));

/** No place name is longer, and matching a whole letter's worth of text would only be slow. */
const longestName = 60;

const mostChoices = 8;

/** From one place to the larger one that people name after it: "Urmston Manchester". */
const farthestSuburbMiles = 15;

const typosAllowed = (folded: string): number => (folded.length >= 8 ? 2 : folded.length >= 4 ? 1 : 0);

/** Places by name, nearest to the centre first. */
export interface Gazetteer {
  /** Those that fit best: called just so, beginning so, or with a slip. */
  readonly find: (text: string) => readonly Near[];
  /** Those that are called just so: "Sale", "Newport, Wales". */
  readonly named: (text: string) => readonly Near[];
}

/** Council areas that are not named after a place inside them can be asked for as well: "Trafford". */
function withAreas(places: readonly Place[], areas: ReadonlyMap<string, KnownArea>): Place[] {
  const taken = new Set(places.map(({ names, area }) => `${area} ${foldName(names[0])}`));
  const others = [...areas.values()].flatMap(({ code, name, position }): Place[] =>
    name && !taken.has(`${code} ${foldName(name)}`)
      ? [{ names: [name], position, area: code, reachMiles: Number.POSITIVE_INFINITY }]
      : [],
  );
  return [...places, ...others];
}

function toEntries(places: readonly Place[], areas: ReadonlyMap<string, KnownArea>): Entry[] {
  const named = withAreas(places, areas).flatMap((place) =>
    place.names.map((name) => ({ ...place, name, folded: foldName(name) })),
  );
  const counts = new Map<string, number>();
  for (const { folded } of named) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return named.map(({ name, folded, position, area, reachMiles }) => {
    const nation = nations[area.charAt(0)] ?? [];
    const areaName = areas.get(area)?.name;
    const qualifier = areaName && foldName(areaName) !== folded ? areaName : nation[0];
    const label = (counts.get(folded) ?? 0) > 1 && qualifier ? `${name}, ${qualifier}` : name;
    const qualifiers = [...(areaName ? [areaName] : []), ...nation].map(foldName);
    return { folded, label, foldedLabel: foldName(label), qualifiers, position, area, reachMiles };
  });
}

const hasQualifier = (entry: Entry, text: string): boolean =>
  text.startsWith(`${entry.folded} `) &&
  entry.qualifiers.some((name) => name.startsWith(text.slice(entry.folded.length + 1)));

/** Finds the entries that fit in the first of some ways that any entry fits: as they are called, as they begin, with the fewest slips. */
function createBestFitting(entries: readonly Entry[]): (folded: string) => readonly Entry[] {
  const names = sortedTerms([...new Set(entries.map(({ folded }) => folded))].sort());
  return (folded) => {
    const ways: readonly ((entry: Entry) => boolean)[] = [
      (entry) => entry.foldedLabel === folded,
      (entry) => entry.folded === folded,
      (entry) => hasQualifier(entry, folded),
      (entry) => folded.length > 1 && entry.folded.startsWith(folded),
    ];
    for (const fits of ways) {
      const found = entries.filter(fits);
      if (found.length > 0) return found;
    }
    const near = termsWithin(names, folded, typosAllowed(folded), false);
    const fewest = Math.min(...near.map(({ slips }) => slips));
    const meant = new Set(near.filter(({ slips }) => slips === fewest).map(({ term }) => names.terms[term]));
    return meant.size > 0 ? entries.filter((entry) => meant.has(entry.folded)) : [];
  };
}

/** Finds the entries that are called just so, or so with what they lie in after it: "Sale, Cheshire", "Urmston Manchester". */
function createCalled(entries: readonly Entry[]): (folded: string) => readonly Entry[] {
  const byName = Map.groupBy(entries, ({ folded }) => folded);
  const ways: readonly ((entry: Entry, tail: string) => boolean)[] = [
    ({ qualifiers }, tail) => qualifiers.includes(tail),
    ({ position, reachMiles }, tail) =>
      byName
        .get(tail)
        ?.some(
          (other) => other.reachMiles > reachMiles && milesBetween(other.position, position) <= farthestSuburbMiles,
        ) ?? false,
    (_entry, tail) => counties.has(tail),
  ];
  return (folded) => {
    const words = folded.split(" ");
    for (let count = words.length; count > 0; count--) {
      const called = byName.get(words.slice(0, count).join(" ")) ?? [];
      if (count === words.length && called.length > 0) return called;
      const tail = words.slice(count).join(" ");
      for (const fits of ways) {
        const found = called.filter((entry) => fits(entry, tail));
        if (found.length > 0) return found;
      }
    }
    return [];
  };
}

/** Reads the places once; `centre` is the middle of the directory, whose own places come before their twins. */
export function gazetteer(
  places: readonly Place[],
  areas: ReadonlyMap<string, KnownArea>,
  centre?: Position,
): Gazetteer {
  const entries = toEntries(places, areas);
  const bestFitting = createBestFitting(entries);
  const called = createCalled(entries);
  const away = ({ position }: Entry): number => (centre ? milesBetween(centre, position) : 0);
  const toNears = (fitting: readonly Entry[]): readonly Near[] => {
    const found = [...fitting].sort((a, b) => away(a) - away(b));
    // Two of one name in one council area: the nearer one stands for both.
    const byLabel = new Map(found.toReversed().map((entry) => [entry.label, entry]));
    return found
      .filter((entry) => byLabel.get(entry.label) === entry)
      .slice(0, mostChoices)
      .map(({ label, position, area }) => ({ label, position: roundPosition(position), area }));
  };
  return {
    named(text) {
      const folded = foldName(text);
      if (text.length > longestName || folded === "" || tooWide.has(folded)) return [];
      return toNears(called(folded));
    },

    find(text) {
      const folded = foldName(text);
      if (text.length > longestName || folded === "" || tooWide.has(folded)) return [];
      const fitting = bestFitting(folded);
      const whole = fitting.length > 0 ? fitting : called(folded);
      // "Newport, Shropshire": the county is not how we tell it from its twins, but its name is right.
      const [name = ""] = text.split(",");
      return toNears(whole.length > 0 ? whole : bestFitting(foldName(name)));
    },
  };
}
