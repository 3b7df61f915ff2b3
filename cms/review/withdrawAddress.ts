import type { PayloadRequest } from "payload";
import type { Id } from "../access/person.ts";
import { withdraw } from "../publish/withdraw.ts";

/** An address that becomes private leaves at once: pages that show it are gone until the release without it is live. */
export async function withdrawIfNowPrivate(
  req: PayloadRequest,
  venue: { id: Id; addressPrivate?: unknown },
): Promise<void> {
  if (!venue.addressPrivate) return;
  const main = await req.payload.findByID({ collection: "venues", id: venue.id, depth: 0, req });
  if (main._status === "published" && !main.addressPrivate) await withdrawListingsAt(req, venue.id);
}

/** Every public listing that names this venue. */
export async function withdrawListingsAt(req: PayloadRequest, venue: Id): Promise<void> {
  const { docs } = await req.payload.find({
    collection: "listings",
    where: { and: [{ venue: { equals: venue } }, { _status: { equals: "published" } }] },
    depth: 0,
    pagination: false,
    select: { publicId: true },
    req,
  });
  await withdraw(
    req,
    docs.flatMap(({ publicId }) => publicId ?? []),
  );
}
