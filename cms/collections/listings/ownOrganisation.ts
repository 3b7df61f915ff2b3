import type { DefaultValue, FilterOptions } from "payload";
import { idOf } from "../../access/person.ts";

/** An editor's listing starts under the editor's own organisation. */
export const firstOwnOrganisation: DefaultValue = ({ user }) => {
  const [first] = user?.organisations ?? [];
  return first === undefined ? undefined : idOf(first);
};

/** Editors choose among their own organisations, curators among all. */
export const ownOrganisationsOnly: FilterOptions = ({ user }) =>
  user?.role === "editor" ? { id: { in: (user.organisations ?? []).map(idOf) } } : true;
