import { curators, own, staff } from "../roles.ts";
import { drafts } from "./drafts.ts";
import { creates, lists, reads, updates } from "./operations.ts";
import { type Guarded, secret, shows } from "./row.ts";

export const organisations: Guarded = {
  collection: "organisations",
  make: async ({ payload, town }) => {
    const which = { collection: "organisations", id: town.organisations.shed.id } as const;
    await payload.update({ ...which, data: { name: "Sale Shed", _status: "published" } });
    return payload.update({ ...which, data: { name: secret, registeredAddress: "1 Home Road" }, draft: true });
  },
  rows: [
    reads("organisations", staff),
    lists("organisations", staff),
    updates("organisations", { website: "https://example.org" }, own),
    creates("organisations", () => ({ name: "New" }), staff),
    ...drafts("organisations"),
    {
      operation: "read the registered address",
      allowed: curators,
      rest: async (ask, { id }) => shows("1 Home Road", await ask("GET", `/organisations/${id}?draft=true`)),
    },
  ],
};
