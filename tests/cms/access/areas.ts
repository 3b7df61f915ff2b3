import { administrator, staff } from "../roles.ts";
import { creates, lists, reads, updates } from "./operations.ts";
import type { Guarded } from "./row.ts";

export const areas: Guarded = {
  collection: "areas",
  make: async ({ town }) => town.areas.trafford,
  rows: [
    reads("areas", staff),
    lists("areas", staff),
    updates("areas", { contactName: "The library" }, administrator),
    creates("areas", () => ({ name: "Bury", code: `E${String(Math.random()).slice(2, 10)}` }), administrator),
  ],
};
