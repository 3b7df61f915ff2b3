import * as z from "zod/mini";
import type { Text } from "../../search/record.ts";
import type { Directory } from "../../search/snapshot.ts";
import { crisisNeedIds } from "../../search/understand/crisisNeeds.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { textIn } from "../messages/textIn.ts";

const line = z.optional(z.string());

const crisisLineSchema = z.object({
  name: z.string(),
  /** Where the words are not in the page's language. */
  lang: z.optional(z.literal("en")),
  needs: z.array(z.enum(crisisNeedIds)),
  phone: line,
  text: line,
  hours: line,
  note: line,
});
/** A helpline near here, in the page's language. */
export type CrisisLine = z.infer<typeof crisisLineSchema>;

const contactSchema = z.object({ name: z.string(), phone: line, email: line, website: line, note: line });
/** Somebody to ask, in the page's language. */
export type Contact = z.infer<typeof contactSchema>;

/** The help of people that the search page carries as data, so that it is there without another request. */
export const supportSchema = z.object({
  crisisLines: z.array(crisisLineSchema),
  linkWorker: z.optional(contactSchema),
  /** Each council area's own contact, by its code. */
  areas: z.record(z.string(), contactSchema),
  /** Searches that find nothing are counted, without their words. */
  keepsUnmetNeed: z.boolean(),
});
export type Support = z.infer<typeof supportSchema>;

/** What a directory names, in one language. */
export function supportFor({ support, areas, keepsUnmetNeed = false }: Directory, language: LanguageTag): Support {
  const inLanguage = (text: Text | undefined) => text && textIn(text, language).words;
  const { crisisLines = [], linkWorker } = support ?? {};
  return {
    crisisLines: crisisLines.map(({ name, hours, note, ...rest }) => ({
      ...rest,
      name: textIn(name, language).words,
      lang: textIn(name, language).lang,
      hours: inLanguage(hours),
      note: inLanguage(note),
    })),
    linkWorker: linkWorker && {
      ...linkWorker,
      name: textIn(linkWorker.name, language).words,
      note: inLanguage(linkWorker.note),
    },
    areas: Object.fromEntries(
      areas
        .filter(({ contactPhone, contactEmail, contactWebsite }) => contactPhone || contactEmail || contactWebsite)
        .map(({ code, name, contactName, contactPhone: phone, contactEmail: email, contactWebsite: website }) => [
          code,
          { name: contactName ?? name, phone, email, website },
        ]),
    ),
    keepsUnmetNeed,
  };
}
