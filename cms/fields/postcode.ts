import type { TextField } from "payload";
import { whatIsWrongWith } from "../places.ts";

export const postcodeField: TextField = {
  name: "postcode",
  type: "text",
  label: "Postcode",
  index: true,
  validate: (value) => (value ? (whatIsWrongWith(value) ?? true) : true),
  admin: { placeholder: "M33 2AB", description: "The place on the map and the council area follow from it." },
};
