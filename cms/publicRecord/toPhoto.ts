import { type Photo, photoSchema } from "../../search/listing.ts";
import type { StoredPhoto } from "./stored.ts";
import { textOf } from "./text.ts";

/** Where a file of `DATA_DIR/media` stands on the site. */
export const photoPath = (filename: string): string => `/photos/${encodeURIComponent(filename)}`;

/** A photo in the size of a page; nothing where it has no words for those who cannot see it. */
export function toPhoto({ alt, sizes, ...original }: StoredPhoto): Photo | undefined {
  const { filename, width, height } = sizes?.page?.filename ? sizes.page : original;
  return photoSchema.safeParse({ src: filename ? photoPath(filename) : "", alt: textOf(alt), width, height }).data;
}
