/** Written in capitals however the source spells them. */
const acronyms = new Set(
  "AFC BAME BME BSL CAB CE CIC CIO CJFC DDA FC HIV JFC LGBT LGBTQ LTA MND MS NCT NHS NSPCC PCC PHAB PTA PTFA RAF RC RFC RNIB RNLI ROC RSPCA RUFC SSAFA U3A UCAN UK URC USA WI YMCA YWCA".split(
    " ",
  ),
);
/** Lower case inside a name, never at its start. */
const small = new Set("a an and at by de for from in of on or the to upon von with".split(" "));
const romanNumeral = /^(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))$/;

function word(text: string, index: number): string {
  const lower = text.toLowerCase();
  const bare = text.replace(/[^A-Za-z0-9]/g, "").toUpperCase();
  if (acronyms.has(bare) || romanNumeral.test(bare)) return text.toUpperCase();
  if (index > 0 && small.has(lower)) return lower;
  if (/^[(["']*\d+(?:st|nd|rd|th)\b/i.test(text)) return lower;
  return lower
    .replace(/^([^a-z]*)([a-z])/, (_, before: string, first: string) => before + first.toUpperCase())
    .replace(/^(mc)([a-z])/i, (_, mc: string, first: string) => `Mc${first.toUpperCase()}${mc.slice(2)}`)
    .replace(/([-/&.(]|\bO['’])([a-z])/g, (_, before: string, first: string) => before + first.toUpperCase());
}

const shouts = (text: string): boolean => /[A-Z]/.test(text) && !/[a-z]{2}/.test(text);

/** "ST ANN'S HOSPICE LIMITED" → "St Ann's Hospice Limited"; a name that is not shouted keeps its own capitals, but for acronyms. */
export function tidyName(name: string): string {
  const text = name.replace(/\s+([,)])/g, "$1").replace(/([(])\s+/g, "$1");
  const words = text.split(" ");
  if (shouts(text)) return words.map(word).join(" ");
  return words
    .map((part) =>
      /^[A-Z][a-z]+$/.test(part) && acronyms.has(part.toUpperCase()) && part.length <= 4 ? part.toUpperCase() : part,
    )
    .join(" ");
}
