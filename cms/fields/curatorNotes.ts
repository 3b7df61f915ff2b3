import type { TextareaField } from "payload";
import { curatorsOnly } from "../access/roles.ts";

/** What curators keep to themselves: whom they spoke to, a private number. */
export const curatorNotesField: TextareaField = {
  name: "curatorNotes",
  type: "textarea",
  label: "Notes between curators",
  access: { read: curatorsOnly, create: curatorsOnly, update: curatorsOnly },
  admin: { position: "sidebar", description: "Never shown to the public, nor to organisations." },
};
