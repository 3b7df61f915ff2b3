import { z } from "zod";
import { type Directory, directorySchema } from "../../search/snapshot.ts";
import { storedAreaSchema } from "../publicRecord/stored.ts";
import { emailOf, lineOf, present, textOf, webAddressOf } from "../publicRecord/text.ts";
import { supportOf } from "./supportOf.ts";

const line = z.string().nullish();
const words = z.object({ en: line, cy: line }).partial().nullish();
const storedDirectorySchema = z.object({
  name: words,
  purpose: words,
  centre: z.object({ lat: z.number().nullish(), lng: z.number().nullish() }).nullish(),
  publisher: line,
  email: line,
  keepsUnmetNeed: z.boolean().nullish(),
});

interface StoredDirectory {
  readonly directory: unknown;
  readonly support: unknown;
  readonly areas: readonly unknown[];
}

/** The middle of Britain: where a map starts that has not been told where. */
const somewhere = { lat: 53.4, lng: -2.3 };

/** What the directory says of itself; a new one that nobody has described yet has general words. */
export function directoryOf({ directory, support, areas }: StoredDirectory, administrator: string): Directory {
  const from = storedDirectorySchema.parse(directory ?? {});
  const { lat, lng } = from.centre ?? {};
  return directorySchema.parse({
    name: textOf(from.name) ?? { en: "Alongside" },
    purpose: textOf(from.purpose) ?? {
      en: "Groups, clubs and services near you, made for choosing one together.",
      cy: "Grwpiau, clybiau a gwasanaethau yn agos atoch chi, i ddewis un gyda'ch gilydd.",
    },
    centre: typeof lat === "number" && typeof lng === "number" ? { lat, lng } : somewhere,
    areas: areas
      .map((area) => storedAreaSchema.parse(area))
      .filter(({ covered }) => covered)
      .map((area) =>
        present({
          code: area.code,
          name: area.name,
          contactName: lineOf(area.contactName),
          contactPhone: lineOf(area.contactPhone),
          contactEmail: emailOf(area.contactEmail),
          contactWebsite: webAddressOf(area.contactWebsite),
        }),
      ),
    support: supportOf(support),
    keepsUnmetNeed: from.keepsUnmetNeed ?? false,
    publisher: lineOf(from.publisher) ?? "The people who look after this directory",
    email: emailOf(from.email) ?? administrator,
  });
}
