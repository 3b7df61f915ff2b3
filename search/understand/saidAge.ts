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
/** What is counted rather than an age. */
const units = "(?!\\s*(?:min|hour|day|week|month|year|yr|mile|st\\b|stone|am|pm|%|k\\b|p\\b|pound|time)|[ -]a[ -]side)";
/** "I'm 34", "he is only 15", "aged 61", but not "im 20 minutes away". */
const isOfAge = new RegExp(
  `\\b(?:im|i am|is|hes|shes|aged?|turned|turning|just gone)(?: (?:only|just|now|nearly|almost|about))?\\s+(\\d{1,3})\\b${units}`,
);
const kin =
  "son|daughter|lad|boy|girl|child|grandson|granddaughter|mum|mam|mother|dad|father|nan|nana|gran|grandma|grandad|" +
  "husband|wife|partner|brother|sister|uncle|auntie|aunt|friend|neighbour";
/** What may follow an age and nothing that is counted: "my daughter 24 with Down's", but not "my son 3 times a week". */
const ageEnds =
  "(?=\\s*(?:$|[,.;)]|(?:with|who|whos|has|is|and|hes|shes|wants?|needs?|loves?|likes?|cant|now|i|im)\\b))";
const ofKin = new RegExp(`\\b(?:${kin}),? ?\\(?(\\d{1,3})\\b${ageEnds}`);
/** "At 61": no hour of the day. */
const atAge = new RegExp(`\\bat ([3-9]\\d)\\b${ageEnds}`);
const inMonths = new RegExp(`\\b(?:${number})[ -](?:months?|mths?|weeks?|wks?)[ -]old\\b`);

const ways = [yearsOld, isOfAge, ofKin, atAge];

/** The age in whole years that a text tells of somebody, if it does. */
export const saidAge = (text: string): number | undefined => {
  const plain = fold(text);
  if (inMonths.test(plain)) return 0;
  const digits = ways.flatMap((way) => way.exec(plain)?.slice(1) ?? []).find((one) => one !== undefined);
  if (digits === undefined) return undefined;
  const age = numbers[digits] ?? Number(digits);
  return age <= oldest ? age : undefined;
};
