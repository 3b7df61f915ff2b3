import type { Payload } from "payload";
import type { sampleDirectory } from "./directory.ts";
import { atNoon } from "./documents.ts";
import type { SampleListing } from "./sample.ts";
import { inWelsh, quietly } from "./writing.ts";

/** Gives the directory its name and purpose, where it has none yet. */
export async function describe(
  payload: Payload,
  { name, purpose, centre, publisher, email }: typeof sampleDirectory,
): Promise<void> {
  const { name: already } = await payload.findGlobal({ slug: "directory", depth: 0 });
  if (already) return;
  const data = { name: name.en, purpose: purpose.en, centre, publisher, email };
  await payload.updateGlobal({ slug: "directory", data, ...quietly });
  await payload.updateGlobal({ slug: "directory", data: { name: name.cy, purpose: purpose.cy }, ...inWelsh });
}

/** Adds the Welsh of a document, where the sample has it. */
export async function translate(
  payload: Payload,
  collection: "organisations" | "listings",
  id: number,
  welsh: object | undefined,
): Promise<void> {
  if (welsh) await payload.update({ collection, id, data: { ...welsh, _status: "published" }, ...inWelsh });
}

/** Says who confirmed a listing, where somebody has. */
export async function addCheck(payload: Payload, listing: number, check: SampleListing["lastChecked"]): Promise<void> {
  if (!check) return;
  const { on, by, how } = check;
  await payload.create({ collection: "checks", data: { listing, on: atNoon(on), by, how }, ...quietly });
}

/** The ids of listings that somebody has confirmed. */
export async function checkedListings(payload: Payload): Promise<ReadonlySet<number>> {
  const { docs } = await payload.find({ collection: "checks", pagination: false, depth: 0 });
  return new Set(docs.map(({ listing }) => (typeof listing === "object" ? listing.id : listing)));
}
