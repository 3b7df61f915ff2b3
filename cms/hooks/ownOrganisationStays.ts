import { APIError, type CollectionBeforeChangeHook } from "payload";
import { idOf, isEditor, organisationsOf } from "../access/person.ts";

/** An editor cannot hand a document to an organisation that is not the editor's own. */
export const ownOrganisationStays: CollectionBeforeChangeHook = ({ data, originalDoc, req }) => {
  if (!isEditor(req) || req.context.reviewing) return data;
  const { organisation } = data;
  if (organisation === undefined || organisation === null) return data;
  const before = originalDoc?.organisation;
  const allowed = [...organisationsOf(req), ...(before ? [idOf(before)] : [])].map(String);
  if (allowed.includes(String(idOf(organisation)))) return data;
  throw new APIError(
    "You can write for your own organisations only. Ask a curator to add you to this one.",
    403,
    null,
    true,
  );
};
