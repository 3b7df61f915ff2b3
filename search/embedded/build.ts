import { columnsOf, packColumns } from "../answering/facetColumns.ts";
import type { Listing } from "../listing.ts";
import { facetsOf } from "../match/facets.ts";
import { layoutFor, namesIn } from "../match/layout.ts";
import { writePackedFile } from "../packed/packedFile.ts";
import { textsOf } from "../texts.ts";
import { answerSections } from "./answerSections.ts";
import { positionColumns, servesColumns } from "./columns.ts";
import { indexFile } from "./indexFile.ts";
import { writeTextIndex } from "./packedTextIndex.ts";

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Everything the embedded engine needs to find listings, in one file. The same listings always give the same bytes. */
export const buildIndex = (listings: readonly Listing[]): Uint8Array => {
  const languages = [...new Set(listings.flatMap((listing) => listing.languages))].sort();
  const layout = layoutFor(languages);
  const columns = columnsOf(facetsOf(listings, layout));
  const { areas, ...serves } = servesColumns(listings);
  const { concepts, ...answers } = answerSections(listings, columns);
  return writePackedFile(
    indexFile,
    { count: listings.length, options: namesIn(layout), languages, areas, concepts },
    {
      ids: encode(listings.map(({ publicId }) => publicId).join("")),
      facets: packColumns(columns),
      ...positionColumns(listings),
      ...serves,
      sessions: encode(JSON.stringify(listings.map(({ sessions }) => sessions))),
      ...answers,
      ...writeTextIndex(listings.map(textsOf)),
    },
  );
};
