import type { Term, Words } from "./term.ts";

/** The fieldsets in which access facts are shown, in order. */
export const accessGroupIds = ["getting-in", "toilets", "senses", "welcome", "company"] as const;
export type AccessGroupId = (typeof accessGroupIds)[number];

export const accessGroups: Readonly<Record<AccessGroupId, Words>> = {
  "getting-in": { en: "Getting there and in", cy: "Cyrraedd a mynd i mewn" },
  toilets: { en: "Toilets and changing", cy: "Toiledau a newid" },
  senses: { en: "Hearing, seeing and understanding", cy: "Clywed, gweld a deall" },
  welcome: { en: "At your own pace and at ease", cy: "Wrth eich pwysau ac yn gartrefol" },
  company: { en: "Who can come with you", cy: "Pwy all ddod gyda chi" },
};

export interface AccessFactTerm extends Term {
  /** The label in two or three words, for a result card. */
  readonly short: Words;
  readonly group: AccessGroupId;
}
