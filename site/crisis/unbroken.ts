/** A telephone number that stays on one line: "Ring" may stand on the line before it. */
export const unbroken = (words: string): string => words.replace(/(?<=\d) (?=\d)/g, "\u00a0");
