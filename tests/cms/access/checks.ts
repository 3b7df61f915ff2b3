import { administrator, own } from "../roles.ts";
import { publicListing } from "./documents.ts";
import { deletes, lists, reads, updates } from "./operations.ts";
import type { Guarded } from "./row.ts";

export const checks: Guarded = {
  collection: "checks",
  make: async (world) => {
    const { id: listing } = await publicListing(world);
    const data = { listing, on: "2026-11-01", how: "call" as const, by: "Trafford Council" };
    return world.payload.create({ collection: "checks", data });
  },
  rows: [
    reads("checks", own),
    lists("checks", own),
    updates("checks", { by: "Somebody" }, administrator),
    deletes("checks", administrator),
  ],
};
