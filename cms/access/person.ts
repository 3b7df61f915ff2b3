import type { PayloadRequest, TypedUser } from "payload";

export type Id = number | string;

type Related = Id | { id: Id };

/** The ids of a relationship, populated or not. */
export const idsOf = (related: readonly Related[] | null | undefined): Id[] => (related ?? []).map(idOf);

export const idOf = (related: Related): Id => (typeof related === "object" ? related.id : related);

const person = ({ user }: PayloadRequest): TypedUser | null => (user?.collection === "users" ? user : null);

export const isAdministrator = (req: PayloadRequest): boolean => person(req)?.role === "administrator";

export const isCurator = (req: PayloadRequest): boolean => person(req)?.role === "curator";

export const isEditor = (req: PayloadRequest): boolean => person(req)?.role === "editor";

/** Council areas a curator answers for. */
export const areasOf = (req: PayloadRequest): Id[] => (isCurator(req) ? idsOf(person(req)?.areas) : []);

/** Organisations an editor writes for. */
export const organisationsOf = (req: PayloadRequest): Id[] => (isEditor(req) ? idsOf(person(req)?.organisations) : []);
