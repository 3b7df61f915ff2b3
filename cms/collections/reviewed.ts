import type { CollectionConfig } from "payload";
import { belongings, type ReviewedSlug } from "../access/belongings.ts";
import { administrators, staff } from "../access/roles.ts";
import { ownDocuments, ownVersions, publishedOrOwn } from "../access/within.ts";
import { createdByField } from "../fields/createdBy.ts";
import { curatorNotesField } from "../fields/curatorNotes.ts";
import { importedField } from "../fields/imported.ts";
import { publicIdField } from "../fields/publicId.ts";
import { reviewField } from "../fields/review.ts";
import { formerSlugsField, slugField, slugFrom } from "../fields/slug.ts";
import { draftsOnly } from "../hooks/draftsOnly.ts";
import { followDraft } from "../hooks/followDraft.ts";
import { keepIdentity } from "../hooks/keepIdentity.ts";
import { ownOrganisationStays } from "../hooks/ownOrganisationStays.ts";
import { publishWhenPublic, withdrawAfterDelete } from "../hooks/publishChanges.ts";
import { writeAgain } from "../hooks/writeAgain.ts";
import { reviewEndpoints } from "../review/reviewEndpoints.ts";

interface Reviewed extends CollectionConfig {
  slug: ReviewedSlug;
  /** The field that people call it by. */
  readonly named: "title" | "name";
}

/** A collection whose documents are written as drafts and become public by a curator's approval. */
export function reviewed({ named, fields, hooks, admin, endpoints, ...collection }: Reviewed): CollectionConfig {
  const belonging = belongings[collection.slug];
  return {
    ...collection,
    admin: {
      useAsTitle: named,
      hideAPIURL: true,
      ...admin,
      components: {
        edit: {
          PublishButton: "/admin/ReviewButtons.tsx#ReviewButtons",
          UnpublishButton: "/admin/Nothing.tsx#Nothing",
        },
      },
    },
    access: {
      create: staff,
      read: publishedOrOwn(belonging),
      readVersions: ownVersions(belonging),
      update: ownDocuments(belonging),
      delete: administrators,
    },
    versions: { drafts: { autosave: { interval: 1_500 } }, maxPerDoc: 50 },
    disableBulkEdit: true,
    disableDuplicate: true,
    endpoints: [...reviewEndpoints(collection.slug), ...(endpoints || [])],
    fields: [
      reviewField,
      ...fields,
      curatorNotesField,
      publicIdField,
      slugField,
      formerSlugsField,
      createdByField,
      importedField,
    ],
    hooks: {
      ...hooks,
      beforeOperation: [draftsOnly, ...(hooks?.beforeOperation ?? [])],
      beforeChange: [keepIdentity, writeAgain, ownOrganisationStays, slugFrom(named), ...(hooks?.beforeChange ?? [])],
      afterChange: [followDraft, publishWhenPublic, ...(hooks?.afterChange ?? [])],
      afterDelete: [withdrawAfterDelete, ...(hooks?.afterDelete ?? [])],
    },
  };
}
