import { milesBetween } from "../distance.ts";
import type { Listing } from "../listing.ts";
import type { Bounds } from "../query.ts";
import type { Position } from "../record.ts";
import { positionOf } from "../whereabouts.ts";

/**
 * How far around every place of a shard everything is in it. Farther than most people will go to a group, and near enough
 * that a city's shard is one a phone can hold.
 */
export const reachMiles = 15;

/** A part of a directory: all that is within reach of any place inside its bounds, and all that serves at a distance. */
export interface Shard {
  readonly bounds: Bounds;
  readonly listings: readonly Listing[];
}

export interface Shards {
  /** Their bounds cover every place within reach of a listing, each once but for their edges. */
  readonly shards: readonly Shard[];
  /** What there is for everywhere else: what nobody goes to. */
  readonly elsewhere: readonly Listing[];
}

const milesPerDegree = 69;
/** The nearest point of a rectangle is found as on a flat map: a little more is taken in than is promised. */
const slack = 1.02;
/** Where both halves together hold so many times what the whole does, cutting spares a phone little and fills the disk. */
const mostOverlap = 1.6;
/** Halving ends here whatever it would spare. */
const smallestMiles = 5;

const degreesOfMiles = (miles: number, lat: number): { lat: number; lng: number } => ({
  lat: miles / milesPerDegree,
  lng: miles / (milesPerDegree * Math.cos((lat * Math.PI) / 180)),
});

const clamp = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);

const isWithinReach = (position: Position, { north, south, east, west }: Bounds): boolean => {
  const nearest = { lat: clamp(position.lat, south, north), lng: clamp(position.lng, west, east) };
  return milesBetween(position, nearest) <= reachMiles * slack;
};

/** The rectangle around all positions from which any of them is within reach. */
function boundsAround(positions: readonly Position[]): Bounds {
  const lats = positions.map(({ lat }) => lat);
  const lngs = positions.map(({ lng }) => lng);
  const [south, north] = [lats.reduce((a, b) => Math.min(a, b)), lats.reduce((a, b) => Math.max(a, b))];
  const [west, east] = [lngs.reduce((a, b) => Math.min(a, b)), lngs.reduce((a, b) => Math.max(a, b))];
  // At its northern end a degree of longitude is shortest.
  const margin = degreesOfMiles(reachMiles * slack, north);
  return { north: north + margin.lat, south: south - margin.lat, east: east + margin.lng, west: west - margin.lng };
}

/** Its two halves, cut across its longer side. */
function halves(bounds: Bounds): { longest: number; parts: readonly [Bounds, Bounds] } {
  const { north, south, east, west } = bounds;
  const middle = { lat: (north + south) / 2, lng: (east + west) / 2 };
  const degree = degreesOfMiles(1, middle.lat);
  const [high, wide] = [(north - south) / degree.lat, (east - west) / degree.lng];
  return high > wide
    ? {
        longest: high,
        parts: [
          { ...bounds, south: middle.lat },
          { ...bounds, north: middle.lat },
        ],
      }
    : {
        longest: wide,
        parts: [
          { ...bounds, west: middle.lng },
          { ...bounds, east: middle.lng },
        ],
      };
}

/**
 * Cuts a directory by place into parts of about `mostListings` at most, halving where there are more, so that a phone needs
 * one part alone. Around a place, where nearly everything is near, a part may be larger. The listings of each keep their order.
 */
export function cutByPlace(listings: readonly Listing[], mostListings: number): Shards {
  const placed = listings.filter((listing) => positionOf(listing));
  // Who is met at a venue may be rung as well: then they serve at a distance, wherever the venue is.
  const elsewhere = listings.filter(
    (listing) => !positionOf(listing) || listing.attending.some((way) => way !== "venue"),
  );
  if (placed.length === 0) return { shards: [], elsewhere };
  const everywhere = new Set(elsewhere);
  // What every part holds leaves the less room for what sets it apart; some has to be left.
  const mostApart = Math.max(mostListings - elsewhere.length, mostListings / 4);

  const isIn = (listing: Listing, bounds: Bounds): boolean => {
    const position = positionOf(listing);
    return everywhere.has(listing) || (position !== undefined && isWithinReach(position, bounds));
  };
  const cut = (bounds: Bounds, within: readonly Listing[]): Shard[] => {
    const { longest, parts } = halves(bounds);
    const apart = within.length - elsewhere.length;
    if (apart === 0) return [];
    const whole = [{ bounds, listings: within }];
    if (apart <= mostApart || longest < 2 * smallestMiles) return whole;
    const cutOnce = parts.map((part) => ({ bounds: part, listings: within.filter((listing) => isIn(listing, part)) }));
    const together = cutOnce.reduce((sum, { listings: some }) => sum + some.length - elsewhere.length, 0);
    return together > mostOverlap * apart ? whole : cutOnce.flatMap((part) => cut(part.bounds, part.listings));
  };
  const positions = placed.flatMap((listing) => positionOf(listing) ?? []);
  return { shards: cut(boundsAround(positions), listings), elsewhere };
}

/** The one of them that a place lies in. */
export const shardAt = <S extends { readonly bounds: Bounds }>(
  shards: readonly S[],
  { lat, lng }: Position,
): S | undefined =>
  shards.find(({ bounds: { north, south, east, west } }) => south <= lat && lat <= north && west <= lng && lng <= east);
