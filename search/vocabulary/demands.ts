/** What it asks of you: how hard the body works. */
export const effortIds = ["very-gentle", "gentle", "moderate", "energetic"] as const;
export type EffortId = (typeof effortIds)[number];

/** How many people are usually there. */
export const groupSizeIds = ["one-to-one", "up-to-6", "7-to-15", "16-to-30", "over-30"] as const;
export type GroupSizeId = (typeof groupSizeIds)[number];

/** How much talking is expected. */
export const talkingIds = ["none", "a-little", "a-lot"] as const;
export type TalkingId = (typeof talkingIds)[number];
