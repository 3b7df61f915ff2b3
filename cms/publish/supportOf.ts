import { z } from "zod";
import { crisisLineSchema, linkWorkerSchema, type Support } from "../../search/support.ts";
import { lineOf, present, textOf, webAddressOf } from "../publicRecord/text.ts";

const line = z.string().nullish();
const words = z.object({ en: line, cy: line }).partial().nullish();
const storedLineSchema = z.object({
  name: words,
  needs: z.array(z.string()).nullish(),
  phone: line,
  text: line,
  hours: words,
  note: words,
});
const storedSupportSchema = z.object({
  crisisLines: z.array(storedLineSchema).nullish(),
  linkWorker: z.object({ name: words, phone: line, website: line, note: words }).partial().nullish(),
});

/** The help of people that curators wrote down. What cannot be shown, such as a line without an English name, is left out. */
export function supportOf(document: unknown): Support {
  const { crisisLines, linkWorker } = storedSupportSchema.parse(document ?? {});
  const lines = (crisisLines ?? []).flatMap(({ name, needs, phone, text, hours, note }) => {
    const line = crisisLineSchema.safeParse(
      present({
        name: textOf(name),
        needs,
        phone: lineOf(phone),
        text: lineOf(text),
        hours: textOf(hours),
        note: textOf(note),
      }),
    ).data;
    return line && (line.phone || line.text) ? [line] : [];
  });
  const found = linkWorkerSchema.safeParse(
    present({
      name: textOf(linkWorker?.name),
      phone: lineOf(linkWorker?.phone),
      website: webAddressOf(linkWorker?.website),
      note: textOf(linkWorker?.note),
    }),
  ).data;
  return { crisisLines: lines, ...(found && { linkWorker: found }) };
}
