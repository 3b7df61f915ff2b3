import { administrator, curators, none, own, ownCurators, staff, succeeded } from "../roles.ts";
import { gardeners, publicListing } from "./documents.ts";
import { drafts } from "./drafts.ts";
import { creates, deletes, lists, reads, updates } from "./operations.ts";
import { type Guarded, secret, shows } from "./row.ts";

export const listings: Guarded = {
  collection: "listings",
  make: async (world) => {
    const { id } = await publicListing(world);
    const data = { title: secret, curatorNotes: "Ring Mo" };
    return world.payload.update({ collection: "listings", id, data, draft: true });
  },
  rows: [
    reads("listings", staff),
    lists("listings", staff),
    updates("listings", { summary: "Changed" }, own),
    deletes("listings", administrator),
    // Everybody may begin a listing; an editor only for an own organisation.
    creates("listings", gardeners, [...curators, "editor"]),
    ...drafts("listings"),
    {
      operation: "preview the draft",
      allowed: own,
      rest: async (ask, { id }) => shows(secret, await ask("GET", `/listings/${id}/preview`)),
    },
    {
      operation: "read curators' notes",
      allowed: ownCurators,
      rest: async (ask, { id }) => shows("Ring Mo", await ask("GET", `/listings/${id}?draft=true`)),
    },
    {
      operation: "search curators' notes",
      allowed: curators,
      rest: async (ask) => succeeded(await ask("GET", "/listings?where[curatorNotes][contains]=Mo")),
    },
    {
      operation: "search by the email of whoever made it",
      allowed: none,
      rest: async (ask, { id }) => {
        const { body } = await ask(
          "GET",
          `/listings?where[and][0][id][equals]=${id}&where[and][1][createdBy.email][contains]=example`,
        );
        return body.docs?.length > 0;
      },
    },
  ],
};
