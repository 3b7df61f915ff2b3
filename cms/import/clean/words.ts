const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** "a gym, a studio and a swimming pool". */
export const listOf = (words: readonly string[]): string => list.format(words);

const choice = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** "free to use, pay each time or become a member". */
export const choiceOf = (words: readonly string[]): string => choice.format(words);

/** "2 libraries" as an identity: lower-case words joined by hyphens. */
export const keyOf = (...parts: readonly (string | undefined)[]): string =>
  parts
    .map((part) =>
      (part ?? "")
        .normalize("NFKD")
        .toLowerCase()
        .replace(/\p{M}/gu, "")
        .replace(/[^\p{L}\p{N}]+/gu, "-")
        .replace(/^-|-$/g, ""),
    )
    .filter(Boolean)
    .join(":");
