/** What cannot wait: somebody may die or be hurt (`danger`), by their own hand (`suicide`), by somebody close (`abuse`), or a child is in trouble. */
export const crisisNeedIds = ["danger", "suicide", "abuse", "child"] as const;
export type CrisisNeedId = (typeof crisisNeedIds)[number];
