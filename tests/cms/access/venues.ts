import { administrator, own, staff } from "../roles.ts";
import { drafts } from "./drafts.ts";
import { creates, deletes, lists, reads, updates } from "./operations.ts";
import { type Guarded, secret } from "./row.ts";

export const venues: Guarded = {
  collection: "venues",
  make: async ({ payload, town }) => {
    const { id } = await payload.create({
      collection: "venues",
      data: {
        name: "Hut",
        area: town.areas.trafford.id,
        organisation: town.organisations.shed.id,
        postcode: "M33 2AB",
        _status: "published",
      },
    });
    return payload.update({ collection: "venues", id, data: { name: secret }, draft: true });
  },
  rows: [
    reads("venues", staff),
    lists("venues", staff),
    updates("venues", { address: "1 New Road" }, own),
    deletes("venues", administrator),
    creates("venues", () => ({ name: "New" }), staff),
    ...drafts("venues"),
  ],
};
