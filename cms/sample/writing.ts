/** How the sample is written: in English, and without asking for publishing at every document. */
export const quietly = { locale: "en", depth: 0, context: { publishLater: true } } as const;

/** The same in Welsh. */
export const inWelsh = { ...quietly, locale: "cy" } as const;
