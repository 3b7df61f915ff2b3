/** How to join. */
export const joiningIds = ["turn-up", "contact-first", "book", "join-online", "referral", "membership"] as const;
export type JoiningId = (typeof joiningIds)[number];

/** Who may refer: a listing with a referral needed says by whom. */
export const referralIds = ["yourself", "professional", "voucher"] as const;
export type ReferralId = (typeof referralIds)[number];

/** Whether new people can come now. */
export const takingNewIds = ["yes", "waiting-list", "full", "unknown"] as const;
export type TakingNewId = (typeof takingNewIds)[number];
