import { shardAt } from "../../search/embedded/shards.ts";
import type { SearchFiles, ShardsFile } from "../../search/embedded/shardsFile.ts";
import type { Bounds, SearchQuery } from "../../search/query.ts";
import type { Position } from "../../search/record.ts";
import { fetchShards, type Manifest } from "./release.ts";

/** The directory is cut by place: until a place is known, no part of it can be searched. */
export class PlaceNeeded extends Error {}

/** The files to search, and how far around the place everything is in them; without a number, everything is. */
interface Part {
  readonly files: SearchFiles;
  readonly reachMiles?: number;
}

const middleOf = ({ north, south, east, west }: Bounds): Position => ({
  lat: (north + south) / 2,
  lng: (east + west) / 2,
});

/** Finds the part of a release that a search needs: the whole of it, where it was not cut. */
export function partFinder(): (manifest: Manifest, query: SearchQuery) => Promise<Part> {
  let known: { readonly path: string; readonly shards: Promise<ShardsFile> } | undefined;
  const shardsOf = (path: string): Promise<ShardsFile> => {
    if (known?.path !== path) {
      const latest = { path, shards: fetchShards(path) };
      known = latest;
      latest.shards.catch(() => {
        if (known === latest) known = undefined;
      });
    }
    return known.shards;
  };
  return async (manifest, { near, bounds }) => {
    if (manifest.shards === undefined) return { files: manifest };
    const place = bounds ? middleOf(bounds) : near?.position;
    if (!place) throw new PlaceNeeded();
    const { shards, elsewhere, reachMiles } = await shardsOf(manifest.shards);
    return { files: shardAt(shards, place) ?? elsewhere, reachMiles };
  };
}
