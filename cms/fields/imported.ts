import type { GroupField } from "payload";
import { curatorsOnly, nobody } from "../access/roles.ts";

/** Where a record was imported from, so that the same file changes nothing the second time. */
export const importedField: GroupField = {
  name: "imported",
  type: "group",
  access: { read: curatorsOnly, create: nobody, update: nobody },
  admin: { hidden: true },
  fields: [
    /** The mapping and the row's own identity in it: "trafford-libraries:sale". */
    { name: "key", type: "text", index: true },
    /** What the row last said, field by field, to tell an editor's change from the file's. */
    { name: "values", type: "json" },
  ],
};
