import type { Meilisearch } from "meilisearch";
import MiniSearch from "minisearch";
import { z } from "zod";
import type { Listing } from "../../search/listing.ts";
import type { Finds } from "../../tests/search/relevance/figures.ts";
import { plainFields, plainTextsOf } from "./plainTexts.ts";

/** MiniSearch with the options its guide begins with: the title weighs double, slips and beginnings are found. */
export const plainMiniSearch = (listings: readonly Listing[]): Finds => {
  const index = new MiniSearch({
    idField: "publicId",
    fields: [...plainFields],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(listings.map(plainTextsOf));
  return {
    search: async ({ text }) => ({ hits: index.search(text).map(({ id }) => ({ publicId: z.string().parse(id) })) }),
  };
};

/** Meilisearch with the settings it starts with, but for the order of the fields. */
export const plainMeilisearch = async (
  client: Meilisearch,
  name: string,
  listings: readonly Listing[],
): Promise<Finds> => {
  const index = client.index<{ publicId: string }>(name);
  await client.createIndex(name, { primaryKey: "publicId" }).waitTask();
  await index.updateSearchableAttributes([...plainFields]).waitTask();
  const { status, error } = await index.addDocuments(listings.map(plainTextsOf)).waitTask();
  if (status !== "succeeded") throw new Error(`Meilisearch refused the listings: ${error?.message}`);
  return { search: ({ text }) => index.search(text, { limit: 10, attributesToRetrieve: ["publicId"] }) };
};
