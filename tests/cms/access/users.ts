import { administrator, none, succeeded } from "../roles.ts";
import { password } from "../town.ts";
import { creates, deletes, lists, reads, updates } from "./operations.ts";
import type { Guarded } from "./row.ts";

const newEmail = () => `new-${crypto.randomUUID()}@example.org`;

export const users: Guarded = {
  collection: "users",
  make: ({ payload }) =>
    payload.create({ collection: "users", data: { name: "New", email: newEmail(), password, role: "editor" } }),
  rows: [
    reads("users", administrator),
    lists("users", administrator),
    updates("users", { name: "Other" }, administrator),
    deletes("users", administrator),
    creates("users", () => ({ name: "X", email: newEmail(), password, role: "administrator" }), administrator),
    {
      operation: "register first",
      allowed: none,
      rest: async (ask) =>
        succeeded(await ask("POST", "/users/first-register", { name: "X", email: "x@example.org", password })),
    },
    {
      operation: "unlock",
      allowed: administrator,
      rest: async (ask) => succeeded(await ask("POST", "/users/unlock", { email: "ada@example.org" })),
    },
  ],
};
