import type { Vocabulary } from "./term.ts";

/** Facts have three answers: "unknown" is never shown as "no", and hides nothing. */
export const answerIds = ["yes", "no", "unknown"] as const;
export type AnswerId = (typeof answerIds)[number];

export const answers: Vocabulary<AnswerId> = {
  yes: {
    label: { en: "Yes", cy: "Ie" },
    help: { en: "Somebody who knows says that it is so.", cy: "Mae rhywun sy'n gwybod yn dweud ei bod felly." },
    ask: { en: "Is it still so?", cy: "A yw'n dal felly?" },
    synonyms: { en: ["has it"], cy: ["ar gael"] },
  },
  no: {
    label: { en: "No", cy: "Na" },
    help: { en: "Somebody who knows says that it is not so.", cy: "Mae rhywun sy'n gwybod yn dweud nad yw felly." },
    ask: { en: "Is it still not so?", cy: "A yw'n dal heb fod felly?" },
    synonyms: { en: ["does not have it"], cy: ["ddim ar gael"] },
  },
  unknown: {
    label: { en: "Not known", cy: "Ddim yn hysbys" },
    help: {
      en: "Nobody has told us yet, so it is worth asking.",
      cy: "Does neb wedi dweud wrthym eto, felly mae'n werth gofyn.",
    },
    ask: { en: "Can you tell us?", cy: "A allwch chi ddweud wrthym?" },
    synonyms: { en: ["not sure"], cy: ["ddim yn siŵr"] },
  },
};
