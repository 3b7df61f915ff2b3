/** Written in capitals however the source spells them; those without a vowel need not stand here. */
const acronyms = new Set(
  "AFC BAME BME BSL CAB CE CIC CIO DDA HIV ICW LGBT LGBTQ LTA PCC PHAB PSA PTA PTFA RAF RC RSPCA RUFC SSAFA U3A UCAN UK URC USA WI YMCA YWCA".split(
    " ",
  ),
);
/** Short words without a vowel that are no acronyms. */
const abbreviations = new Set("bros dr jr ltd mr mrs ms mt nth pk rd sq sr st sth".split(" "));
/** Lower case inside a name, never at its start. */
const small = new Set("a an and at by de for from in of on or the to upon von with".split(" "));
const romanNumeral = /^(?=[IVX])(X{0,3}(?:IX|IV|V?I{0,3}))$/;

const lettersOf = (word: string): string => word.replace(/[^A-Za-z0-9]/g, "");

/** "RUFC", "MV", "P.T.A." but not "St" and "Ltd". */
function isAcronym(word: string): boolean {
  const bare = lettersOf(word);
  if (acronyms.has(bare.toUpperCase()) || /^\W*(?:[A-Z]\.){2,}/i.test(word)) return true;
  return /^[A-Z]{2,5}$/i.test(bare) && !/[aeiouy]/i.test(bare) && !abbreviations.has(bare.toLowerCase());
}

function word(text: string, index: number): string {
  const lower = text.toLowerCase();
  if (isAcronym(text) || romanNumeral.test(lettersOf(text))) return text.toUpperCase();
  if (index > 0 && small.has(lower)) return lower;
  if (/^[(["']*\d+(?:st|nd|rd|th)\b/i.test(text)) return lower;
  return lower
    .replace(/^([^a-z]*)([a-z])/, (_, before: string, first: string) => before + first.toUpperCase())
    .replace(/^(mc)([a-z])/i, (_, mc: string, first: string) => `Mc${first.toUpperCase()}${mc.slice(2)}`)
    .replace(/([-/&.(]|\bO['’])([a-z])/g, (_, before: string, first: string) => before + first.toUpperCase())
    .replace(/-(?:And|At|By|In|Of|On|The|Upon|Under|Le)-/g, (inner) => inner.toLowerCase());
}

/** A word of a name that has capitals of its own: only what a form has put in the wrong case is touched. */
function ownWord(text: string, index: number): string {
  if (/^\W*(?:[A-Z]\.[a-z]\.)/.test(text)) return text.toUpperCase();
  if (/^[A-Z][a-z]{1,4}\W*$/.test(text) && isAcronym(text)) return text.toUpperCase();
  if (text === "ST") return "St";
  if (index > 0 && /^[A-Z]/.test(text) && text.length > 1 && small.has(text.toLowerCase())) return text.toLowerCase();
  return text.replace(/-(?:And|At|By|In|Of|On|The|Upon|Under|Le)-/g, (inner) => inner.toLowerCase());
}

const shouts = (text: string): boolean => /[A-Z]/.test(text) && !/[a-z]{2}/.test(text);

/** Names are spaced out: "Y W C A Playgroup" is "YWCA Playgroup". */
const joinInitials = (text: string): string =>
  text.replace(/(?<![\w'’])(?:[A-Z] ){2,}[A-Z](?![\w'’.])/g, (initials) => initials.replaceAll(" ", ""));

/** "ST ANN'S HOSPICE LIMITED" → "St Ann's Hospice Limited"; a name that is not shouted keeps its own capitals, but for acronyms and small words. */
export function tidyName(name: string): string {
  const text = joinInitials(
    name
      .replace(/\s+([,)])/g, "$1")
      .replace(/([(])\s+/g, "$1")
      .replace(/(\S)\(/g, "$1 ("),
  );
  return text
    .split(" ")
    .map(shouts(text) ? word : ownWord)
    .join(" ");
}
