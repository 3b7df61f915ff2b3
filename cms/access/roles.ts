import type { Access, FieldAccess } from "payload";
import { isAdministrator, isCurator, isEditor } from "./person.ts";

export const nobody = (): boolean => false;

export const administrators: Access = ({ req }) => isAdministrator(req);

/** Everybody with a role; never the public, who read the published site instead. */
export const staff: Access = ({ req }) => isAdministrator(req) || isCurator(req) || isEditor(req);

/** Those who answer for what is shown. */
export const curators: Access = ({ req }) => isAdministrator(req) || isCurator(req);

export const administratorsOnly: FieldAccess = ({ req }) => isAdministrator(req);

export const curatorsOnly: FieldAccess = ({ req }) => isAdministrator(req) || isCurator(req);

export const administratorsOrSelf: Access = ({ req }) =>
  isAdministrator(req) || (req.user ? { id: { equals: req.user.id } } : false);
