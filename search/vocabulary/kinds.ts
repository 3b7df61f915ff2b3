/** The seven kinds of activity that social prescribing speaks of, in the order they are shown. */
export const kindIds = ["physical", "arts", "learning", "peer-support", "advice", "volunteering", "nature"] as const;
export type KindId = (typeof kindIds)[number];
