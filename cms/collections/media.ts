import { join } from "node:path";
import type { CollectionConfig } from "payload";
import { staff } from "../access/roles.ts";
import { type Belonging, ownDocuments } from "../access/within.ts";
import { createdByField } from "../fields/createdBy.ts";
import { lineField } from "../fields/text.ts";
import { cleanPhoto } from "../hooks/cleanPhoto.ts";
import { ownOrganisationStays } from "../hooks/ownOrganisationStays.ts";
import { publishAfterDelete, publishWhenUpdated } from "../hooks/publishChanges.ts";
import { firstOwnOrganisation, ownOrganisationsOnly } from "./listings/ownOrganisation.ts";

const belonging: Belonging = {
  areas: ["organisation.areas"],
  organisations: ["organisation"],
  publishedForStaff: false,
};

/** Photos, each re-encoded as it arrives: upright, without the place where it was taken. */
export const media = (dataDir: string): CollectionConfig => ({
  slug: "media",
  labels: { singular: "Photo", plural: "Photos" },
  admin: { group: "The directory", useAsTitle: "filename", defaultColumns: ["filename", "alt", "organisation"] },
  access: {
    create: staff,
    read: ownDocuments(belonging),
    update: ownDocuments(belonging),
    delete: ownDocuments(belonging),
  },
  disableBulkEdit: true,
  hooks: {
    beforeOperation: [cleanPhoto],
    beforeChange: [ownOrganisationStays],
    afterChange: [publishWhenUpdated],
    afterDelete: [publishAfterDelete],
  },
  upload: {
    staticDir: join(dataDir, "media"),
    mimeTypes: ["image/jpeg", "image/png", "image/webp", "image/avif"],
    pasteURL: false,
    focalPoint: false,
    crop: false,
    adminThumbnail: "card",
    imageSizes: [
      {
        name: "card",
        width: 480,
        height: 360,
        position: "centre",
        formatOptions: { format: "webp", options: { quality: 72 } },
      },
      { name: "page", width: 1200, formatOptions: { format: "webp", options: { quality: 76 } } },
    ],
  },
  fields: [
    lineField(
      "alt",
      {
        label: "What is to be seen",
        required: true,
        help: "For people who cannot see it, and until it has loaded.",
        placeholder: "Six people around a table, laughing over seed packets",
      },
      250,
    ),
    {
      name: "organisation",
      type: "relationship",
      relationTo: "organisations",
      label: "Whose photo it is",
      index: true,
      defaultValue: firstOwnOrganisation,
      filterOptions: ownOrganisationsOnly,
    },
    createdByField,
  ],
});
