import type { CollectionConfig } from "payload";
import { nobody } from "../access/roles.ts";

/**
 * How often a need was searched for and not met, a row for each day and kind of search. Nobody reads the rows, since a
 * count of one may be somebody: curators see what `unmetNeedTable` makes of them. Nothing tells the time of a search.
 */
export const unmetNeeds: CollectionConfig = {
  slug: "unmet-needs",
  labels: { singular: "Unmet need", plural: "Unmet needs" },
  admin: { hidden: true },
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  fields: [
    { name: "key", type: "text", required: true, unique: true },
    { name: "day", type: "text", required: true, index: true },
    { name: "outcode", type: "text" },
    /** Ids with spaces between, in order. */
    { name: "concepts", type: "text" },
    { name: "filters", type: "text" },
    { name: "results", type: "number", required: true },
    { name: "searches", type: "number", required: true },
  ],
};
