import type { CollectionConfig } from "payload";
import { administrators, administratorsOnly, administratorsOrSelf } from "../access/roles.ts";
import { nobodyRegistersFirst } from "../endpoints/nobodyRegistersFirst.ts";

const roles = [
  { value: "administrator", label: "Administrator: everything, and who may do what" },
  { value: "curator", label: "Curator: checks and publishes in council areas" },
  { value: "editor", label: "Editor: writes for organisations" },
];

const changedByAdministrators = { create: administratorsOnly, update: administratorsOnly };

export const users: CollectionConfig = {
  slug: "users",
  labels: { singular: "Person", plural: "People" },
  admin: { useAsTitle: "name", group: "People and places", defaultColumns: ["name", "email", "role"] },
  auth: {
    maxLoginAttempts: 8,
    lockTime: 10 * 60 * 1000,
    // A working day.
    tokenExpiration: 10 * 60 * 60,
    cookies: { sameSite: "Lax" },
    forgotPassword: { expiration: 24 * 60 * 60 * 1000 },
  },
  access: {
    create: administrators,
    read: administratorsOrSelf,
    update: administratorsOrSelf,
    delete: administrators,
    unlock: administrators,
  },
  endpoints: [nobodyRegistersFirst],
  fields: [
    { name: "name", type: "text", required: true, label: "Name" },
    {
      name: "role",
      type: "select",
      required: true,
      defaultValue: "editor",
      saveToJWT: true,
      options: roles,
      label: "What they do here",
      access: changedByAdministrators,
    },
    {
      name: "areas",
      type: "relationship",
      relationTo: "areas",
      hasMany: true,
      label: "Council areas",
      access: changedByAdministrators,
      admin: { condition: (user) => user?.role === "curator" },
    },
    {
      name: "organisations",
      type: "relationship",
      relationTo: "organisations",
      hasMany: true,
      label: "Organisations",
      access: changedByAdministrators,
      admin: { condition: (user) => user?.role === "editor" },
    },
  ],
};
