/** Facts have three answers: "unknown" is never shown as "no", and hides nothing. */
export const answerIds = ["yes", "no", "unknown"] as const;
export type AnswerId = (typeof answerIds)[number];
