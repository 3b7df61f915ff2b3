import { randomInt } from "node:crypto";
import type { TextField } from "payload";
import { nobody } from "../access/roles.ts";

// Without letters and digits that are taken for one another when read out.
const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";

const newPublicId = (): string => Array.from({ length: 8 }, () => alphabet[randomInt(alphabet.length)]).join("");

/** The short permanent identity in addresses and shortlists, made once; the database's own ids differ between databases. */
export const publicIdField: TextField = {
  name: "publicId",
  type: "text",
  unique: true,
  index: true,
  label: "Permanent id",
  access: { create: nobody, update: nobody },
  admin: { position: "sidebar", readOnly: true, description: "Part of the public address. It never changes." },
  hooks: {
    // After access control, which takes away what somebody sent.
    beforeChange: [({ value, previousValue }) => previousValue || value || newPublicId()],
  },
};
