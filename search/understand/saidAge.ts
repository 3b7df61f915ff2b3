import { fold } from "../text/words.ts";

const numbers: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const number = `\\d{1,3}|${Object.keys(numbers).join("|")}`;
const oldest = 110;

/** "My 4 yr old", "a two year old", "mae hi'n 82 oed". */
const yearsOld = new RegExp(`\\b(${number})[ -]?(?:years?|yrs?|yr|y)[ -]?(?:olds?|o)\\b|\\b(\\d{1,3}) oed\\b`);
/** "I'm 34", "he is 15", "aged 61", but not "im 20 minutes away". */
const isOfAge =
  /\b(?:im|i am|is|hes|shes|aged?|turned|turning|just gone)\s+(\d{1,3})\b(?!\s*(?:min|hour|day|week|month|mile|st\b|stone|am|pm|%|k\b|p\b|pound))/;
const inMonths = new RegExp(`\\b(?:${number})[ -](?:months?|mths?|weeks?|wks?)[ -]old\\b`);

/** The age in whole years that a text tells of somebody, if it does. */
export const saidAge = (text: string): number | undefined => {
  const plain = fold(text);
  if (inMonths.test(plain)) return 0;
  const said = yearsOld.exec(plain) ?? isOfAge.exec(plain);
  const digits = said?.[1] ?? said?.[2];
  if (digits === undefined) return undefined;
  const age = numbers[digits] ?? Number(digits);
  return age <= oldest ? age : undefined;
};
