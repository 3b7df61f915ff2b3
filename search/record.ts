import * as z from "zod/mini";

/** The short permanent identity of a record, the same on every database: 8 characters without look-alikes. */
export const publicId = z.string().check(z.regex(/^[0-9a-z]{8}$/, "8 lower-case letters or digits"));

export const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by hyphens"));

/** A day in Europe/London, `2026-11-24`. */
export const isoDate = z.iso.date();

const someText = z.string().check(z.minLength(1));
/** Text that always has English and may have Welsh. */
export const textSchema = z.strictObject({ en: someText, cy: z.optional(someText) });
export type Text = z.infer<typeof textSchema>;

/** WGS 84 degrees. */
export const positionSchema = z.strictObject({
  lat: z.number().check(z.gte(-90), z.lte(90)),
  lng: z.number().check(z.gte(-180), z.lte(180)),
});
export type Position = z.infer<typeof positionSchema>;

/** A council area: its GSS code (`E08000009`) and its name. */
export const areaSchema = z.strictObject({ code: z.string().check(z.regex(/^[EWSNKLM]\d{8}$/)), name: someText });
export type Area = z.infer<typeof areaSchema>;

/** Only web links: `javascript:` and the like never become a link. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
