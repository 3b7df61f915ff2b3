import type { Tab } from "payload";

export const photos: Tab = {
  label: "Photos",
  description: "The door, the room, the people (ask them first). Where a photo was taken is removed from it.",
  fields: [{ name: "photos", type: "upload", relationTo: "media", hasMany: true, maxRows: 8, label: "Photos" }],
};
