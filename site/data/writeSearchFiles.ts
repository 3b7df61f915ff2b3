import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { toCard } from "../../search/card.ts";
import { buildIndex } from "../../search/embedded/build.ts";
import { cutByPlace, reachMiles } from "../../search/embedded/shards.ts";
import type { SearchFiles, ShardsFile } from "../../search/embedded/shardsFile.ts";
import type { Listing } from "../../search/listing.ts";

export type Write = (path: string, content: string | Uint8Array) => Promise<void>;

const brotli = promisify(brotliCompress);
/** About as small as it is served, at a hundredth of the time. */
const quickly = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
const compressedSize = async (content: string | Uint8Array): Promise<number> =>
  (await brotli(content, quickly)).byteLength;

export const hashOf = (content: string | Uint8Array): string =>
  createHash("sha256").update(content).digest("hex").slice(0, 16);

/** Writes index and cards of listings, named after what is in them, so that a browser may keep them for ever. */
async function writeListings(
  listings: readonly Listing[],
  write: Write,
): Promise<{ files: SearchFiles; size: number }> {
  const index = buildIndex(listings);
  const cards = JSON.stringify(listings.map(toCard));
  const files = { index: `/search/index.${hashOf(index)}.bin`, cards: `/search/cards.${hashOf(cards)}.json` };
  await Promise.all([write(files.index, index), write(files.cards, cards)]);
  return { files, size: (await compressedSize(index)) + (await compressedSize(cards)) };
}

/** A part that keeps more than this of the whole spares a phone too little. */
const largestPart = 0.75;

/**
 * Writes what the browser searches: the whole directory, and where that is more than `mostBytes` compressed and cutting helps, also parts of
 * it cut by place, of which a phone fetches the one around the person.
 */
export async function writeSearchFiles(
  listings: readonly Listing[],
  mostBytes: number,
  write: Write,
): Promise<SearchFiles & { readonly shards?: string }> {
  const { files, size } = await writeListings(listings, write);
  if (size <= mostBytes) return files;
  const { shards, elsewhere } = cutByPlace(listings, Math.floor((listings.length * mostBytes) / size));
  // In one city everything is near everything: nobody is asked for a place to fetch as much again.
  if (Math.max(elsewhere.length, ...shards.map((shard) => shard.listings.length)) > largestPart * listings.length)
    return files;
  const file: ShardsFile = {
    format: 1,
    reachMiles,
    shards: [],
    elsewhere: (await writeListings(elsewhere, write)).files,
  };
  for (const { bounds, listings: within } of shards) {
    file.shards.push({ bounds, ...(await writeListings(within, write)).files });
  }
  const content = JSON.stringify(file);
  const path = `/search/shards.${hashOf(content)}.json`;
  await write(path, content);
  return { ...files, shards: path };
}
