import { milesBetween, roundPosition } from "../distance.ts";
import type { Near } from "../query.ts";
import type { Position } from "../record.ts";
import type { KnownArea } from "./areasFile.ts";
import { editDistance } from "./editDistance.ts";
import { foldName } from "./foldName.ts";
import type { Place } from "./placesFile.ts";

/** One name of one place, as it is compared and as it is shown. */
interface Entry {
  readonly folded: string;
  readonly label: string;
  /** As in "Newport, Wales" or "Newport Pembrokeshire": what may be typed after the name. */
  readonly qualifiers: readonly string[];
  readonly position: Position;
  readonly area: string;
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

const typosAllowed = (folded: string): number => (folded.length >= 8 ? 2 : folded.length >= 4 ? 1 : 0);

/** Places by name, nearest to the centre first. */
export interface Gazetteer {
  /** Those that fit best: called just so, beginning so, or with a slip. */
  readonly find: (text: string) => readonly Near[];
  /** Those that are called just so: "Sale", "Newport, Wales". */
  readonly named: (text: string) => readonly Near[];
}

type NamedPlace = Omit<Place, "reachMiles">;

/** Council areas that are not named after a place inside them can be asked for as well: "Trafford". */
function withAreas(places: readonly Place[], areas: ReadonlyMap<string, KnownArea>): NamedPlace[] {
  const taken = new Set(places.map(({ names, area }) => `${area} ${foldName(names[0])}`));
  const others = [...areas.values()].flatMap(({ code, name, position }): NamedPlace[] =>
    name && !taken.has(`${code} ${foldName(name)}`) ? [{ names: [name], position, area: code }] : [],
  );
  return [...places, ...others];
}

function toEntries(places: readonly Place[], areas: ReadonlyMap<string, KnownArea>): Entry[] {
  const named = withAreas(places, areas).flatMap((place) =>
    place.names.map((name) => ({ ...place, name, folded: foldName(name) })),
  );
  const counts = new Map<string, number>();
  for (const { folded } of named) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  return named.map(({ name, folded, position, area }) => {
    const nation = nations[area.charAt(0)] ?? [];
    const areaName = areas.get(area)?.name;
    const qualifier = areaName && foldName(areaName) !== folded ? areaName : nation[0];
    const label = (counts.get(folded) ?? 0) > 1 && qualifier ? `${name}, ${qualifier}` : name;
    return { folded, label, qualifiers: [...(areaName ? [areaName] : []), ...nation].map(foldName), position, area };
  });
}

const hasQualifier = (entry: Entry, text: string): boolean =>
  text.startsWith(`${entry.folded} `) &&
  entry.qualifiers.some((name) => name.startsWith(text.slice(entry.folded.length + 1)));

/** The entries that fit in the first of these ways that any entry fits. */
function bestFitting(entries: readonly Entry[], folded: string): readonly Entry[] {
  const ways: readonly ((entry: Entry) => boolean)[] = [
    (entry) => foldName(entry.label) === folded,
    (entry) => entry.folded === folded,
    (entry) => hasQualifier(entry, folded),
    (entry) => folded.length > 1 && entry.folded.startsWith(folded),
  ];
  for (const fits of ways) {
    const found = entries.filter(fits);
    if (found.length > 0) return found;
  }
  const allowed = typosAllowed(folded);
  const near = entries.filter((entry) => Math.abs(entry.folded.length - folded.length) <= allowed);
  const distances = new Map(near.map((entry) => [entry, editDistance(entry.folded, folded)]));
  const least = Math.min(...distances.values());
  return least <= allowed ? near.filter((entry) => distances.get(entry) === least) : [];
}

/** Reads the places once; `centre` is the middle of the directory, whose own places come before their twins. */
export function gazetteer(
  places: readonly Place[],
  areas: ReadonlyMap<string, KnownArea>,
  centre?: Position,
): Gazetteer {
  const entries = toEntries(places, areas);
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
      const isCalled = (entry: Entry): boolean =>
        folded === entry.folded || entry.qualifiers.some((name) => folded === `${entry.folded} ${name}`);
      return toNears(entries.filter(isCalled));
    },

    find(text) {
      const folded = foldName(text);
      if (text.length > longestName || folded === "" || tooWide.has(folded)) return [];
      const whole = bestFitting(entries, folded);
      // "Newport, Shropshire": the county is not how we tell it from its twins, but its name is right.
      const [name = ""] = text.split(",");
      return toNears(whole.length > 0 ? whole : bestFitting(entries, foldName(name)));
    },
  };
}
