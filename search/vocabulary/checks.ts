/** How somebody confirmed that a listing is right. */
export const checkMethodIds = ["visit", "call", "owner", "email", "feed"] as const;
export type CheckMethodId = (typeof checkMethodIds)[number];
