import { z } from "zod";

/** The short permanent identity of a record, the same on every database: 8 characters without look-alikes. */
export const publicId = z.string().regex(/^[0-9a-z]{8}$/, "8 lower-case letters or digits");

export const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "lower-case words joined by hyphens");

/** A day in Europe/London, `2026-11-24`. */
export const isoDate = z.iso.date();

/** Text that always has English and may have Welsh. */
export const textSchema = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).optional() });
export type Text = z.infer<typeof textSchema>;

/** WGS 84 degrees. */
export const positionSchema = z.strictObject({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) });
export type Position = z.infer<typeof positionSchema>;

/** A council area: its GSS code (`E08000009`) and its name. */
export const areaSchema = z.strictObject({ code: z.string().regex(/^[EWSNKLM]\d{8}$/), name: z.string().min(1) });
export type Area = z.infer<typeof areaSchema>;

/** Only web links: `javascript:` and the like never become a link. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: z.regexes.domain });
