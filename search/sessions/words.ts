import type { LanguageTag } from "../vocabulary/term.ts";

/** How a language says when something is on. Days of the week are Monday first, as in `dayIds`. */
export interface SessionWords {
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly today: string;
  readonly tomorrow: string;
  readonly noon: string;
  readonly midnight: string;
  readonly am: string;
  readonly pm: string;
  readonly dayAndNight: string;
  readonly termTime: string;
  readonly everyDay: string;
  readonly dayToDay: (first: string, last: string) => string;
  readonly everyWeek: (weekday: string) => string;
  readonly everyFortnight: (weekday: string) => string;
  /** `nth` in the order they fall; −1 is the last. */
  readonly ofTheMonth: (weekday: string, nth: readonly number[]) => string;
  readonly onDates: (dates: readonly string[]) => string;
  readonly between: (start: string, end: string) => string;
  readonly betweenDays: (start: string, end: string) => string;
  readonly untilTime: (end: string) => string;
  readonly from: (date: string) => string;
  readonly until: (date: string) => string;
  readonly notOn: (dates: readonly string[]) => string;
}

/** "a", "a, b" joined with a last word: "a, b and c". */
const list = (items: readonly string[], last: (item: string) => string): string =>
  items
    .map((item, index) => (index === 0 ? item : index === items.length - 1 ? ` ${last(item)}` : `, ${item}`))
    .join("");

const and = (item: string): string => `and ${item}`;
/** "A" takes a "c" before a vowel and makes p, t and c breathe: "ac ail", "a thrydydd". */
const a = (item: string): string =>
  /^[aeiouwyâêîôûŵŷ]/i.test(item) ? `ac ${item}` : `a ${item.replace(/^[ptc](?!h)/, (letter) => `${letter}h`)}`;

const english: SessionWords = {
  weekdays: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
  months: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  today: "today",
  tomorrow: "tomorrow",
  noon: "noon",
  midnight: "midnight",
  am: "am",
  pm: "pm",
  dayAndNight: "day and night",
  termTime: "in term time",
  everyDay: "every day",
  dayToDay: (first, last) => `${first} to ${last}`,
  everyWeek: (weekday) => `every ${weekday}`,
  everyFortnight: (weekday) => `every other ${weekday}`,
  ofTheMonth: (weekday, nth) => {
    const ordinals = ["first", "second", "third", "fourth", "fifth"];
    return `${list(
      nth.map((n) => ordinals[n - 1] ?? "last"),
      and,
    )} ${weekday} of the month`;
  },
  onDates: (dates) => list(dates, and),
  between: (start, end) => `${start} to ${end}`,
  betweenDays: (start, end) => `${start} to ${end} the next day`,
  untilTime: (end) => `until ${end}`,
  from: (date) => `from ${date}`,
  until: (date) => `until ${date}`,
  notOn: (dates) => `not on ${list(dates, (date) => `or ${date}`)}`,
};

const welsh: SessionWords = {
  weekdays: ["dydd Llun", "dydd Mawrth", "dydd Mercher", "dydd Iau", "dydd Gwener", "dydd Sadwrn", "dydd Sul"],
  months: [
    "Ionawr",
    "Chwefror",
    "Mawrth",
    "Ebrill",
    "Mai",
    "Mehefin",
    "Gorffennaf",
    "Awst",
    "Medi",
    "Hydref",
    "Tachwedd",
    "Rhagfyr",
  ],
  today: "heddiw",
  tomorrow: "yfory",
  noon: "hanner dydd",
  midnight: "hanner nos",
  am: "am",
  pm: "pm",
  dayAndNight: "ddydd a nos",
  termTime: "yn ystod y tymor",
  everyDay: "bob dydd",
  // "I" softens what follows: dydd → ddydd.
  dayToDay: (first, last) => `${first} i d${last}`,
  everyWeek: (weekday) => `bob ${weekday}`,
  // "Ail" softens what follows: dydd → ddydd.
  everyFortnight: (weekday) => `bob yn ail d${weekday}`,
  ofTheMonth: (weekday, nth) => {
    const before = ["", `ail d${weekday}`, `trydydd ${weekday}`, `pedwerydd ${weekday}`, `pumed ${weekday}`];
    const phrase = (n: number): string => (n === 1 ? `${weekday} cyntaf` : (before[n - 1] ?? `${weekday} olaf`));
    return `${list(nth.map(phrase), a)} y mis`;
  },
  onDates: (dates) => list(dates, a),
  between: (start, end) => `${start} tan ${end}`,
  betweenDays: (start, end) => `${start} tan ${end} y diwrnod wedyn`,
  untilTime: (end) => `tan ${end}`,
  from: (date) => `o ${date}`,
  until: (date) => `hyd at ${date}`,
  notOn: (dates) => `ddim ar ${list(dates, (date) => `nac ar ${date}`)}`,
};

export const sessionWords: Readonly<Record<LanguageTag, SessionWords>> = { en: english, cy: welsh };
