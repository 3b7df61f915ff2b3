import type { CollectionBeforeChangeHook, TextField } from "payload";
import slugify from "slugify";
import { nobody } from "../access/roles.ts";

/** Words of an address: "Sale Moor Men's Shed" → "sale-moor-mens-shed". */
export const slugOf = (title: string): string =>
  slugify(title, { lower: true, strict: true })
    .slice(0, 80)
    .replace(/^-+|-+$/g, "") || "untitled";

export const slugField: TextField = {
  name: "slug",
  type: "text",
  index: true,
  label: "Address",
  access: { create: nobody, update: nobody },
  admin: {
    position: "sidebar",
    readOnly: true,
    description: "Made from the English title. When it changes, the old address leads here.",
  },
};

export const formerSlugsField: TextField = {
  name: "formerSlugs",
  type: "text",
  hasMany: true,
  access: { create: nobody, update: nobody },
  admin: { hidden: true },
};

const english = (value: unknown, locale: string | undefined): string | undefined => {
  if (typeof value === "string") return locale === "cy" ? undefined : value;
  if (typeof value !== "object" || value === null || !("en" in value)) return undefined;
  return typeof value.en === "string" ? value.en : undefined;
};

/** Keeps the slug with the English text of a field, and remembers every slug it was published under. */
export const slugFrom =
  (field: "title" | "name"): CollectionBeforeChangeHook =>
  ({ data, originalDoc, req }) => {
    const before: string | undefined = originalDoc?.slug;
    const title = english(data[field], req.locale);
    const slug = title ? slugOf(title) : (before ?? data.slug);
    const former: string[] = originalDoc?.formerSlugs ?? [];
    const formerSlugs = before && before !== slug ? [...new Set([...former, before])] : former;
    return { ...data, slug, formerSlugs: formerSlugs.filter((one) => one !== slug) };
  };
