/** What a spreadsheet would run as a formula, with whatever quotes already stand before it. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

/** A text with ' before what a spreadsheet would run. */
export const escapeFormula = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** The opposite of `escapeFormula`. */
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && formula.test(text) ? text.slice(1) : text;
