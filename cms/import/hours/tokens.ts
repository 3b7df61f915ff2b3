import type { DayId } from "../../../search/vocabulary/days.ts";

/** The words an opening-times text is made of. Times are minutes after midnight before am and pm are settled. */
export type Token =
  | { is: "day"; day: DayId }
  | { is: "days"; days: readonly DayId[] }
  | { is: "nth"; nth: 1 | 2 | 3 | 4 | 5 | -1 }
  | { is: "time"; hour: number; minute: number; half?: "am" | "pm"; exact: boolean }
  | { is: "date"; date: string }
  | {
      is:
        | "dash"
        | "and"
        | "except"
        | "every"
        | "fortnight"
        | "of-month"
        | "from"
        | "on"
        | "not-on"
        | "term-time"
        | "open"
        | "close"
        | "stop";
    };

const week: readonly DayId[] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
const nths = {
  first: 1,
  "1st": 1,
  second: 2,
  "2nd": 2,
  third: 3,
  "3rd": 3,
  fourth: 4,
  "4th": 4,
  fifth: 5,
  "5th": 5,
  last: -1,
} as const;

/** Tried in order at each place of the text; the first that fits is the token. Text between them that fits none makes it not understood. */
const rules: readonly { fits: RegExp; token: (match: RegExpExecArray) => Token | undefined }[] = [
  { fits: /\d{4}-\d{2}-\d{2}/y, token: ([date]) => ({ is: "date", date }) },
  {
    fits: /(?:(?:every )?(?:other|second|2nd) week|every (?:other|second|2nd)(?= [a-z])|fortnightly|alternate)\b/y,
    token: () => ({ is: "fortnight" }),
  },
  {
    fits: /(1st|2nd|3rd|4th|5th|first|second|third|fourth|fifth|last)\b/y,
    token: ([, nth]) => ({ is: "nth", nth: nths[nth as keyof typeof nths] }),
  },
  {
    fits: /(mon|tue|wed|thu|fri|sat|sun)(?:days?|sdays?|s|nesdays?|rsdays?|rs|r|urdays?)?\b\.?/y,
    token: ([, day]) => ({ is: "day", day: day as DayId }),
  },
  { fits: /(?:weekdays|week days)\b/y, token: () => ({ is: "days", days: week.slice(0, 5) }) },
  { fits: /weekends?\b/y, token: () => ({ is: "days", days: week.slice(5) }) },
  { fits: /(?:daily|every day|7 days a week|seven days a week)\b/y, token: () => ({ is: "days", days: week }) },
  { fits: /(?:12 ?)?noon\b/y, token: () => ({ is: "time", hour: 12, minute: 0, exact: true }) },
  { fits: /(?:12 ?)?midnight\b/y, token: () => ({ is: "time", hour: 0, minute: 0, exact: true }) },
  {
    fits: /(\d{1,2})(?:[:.](\d{2}))? ?(am|pm)?\b/y,
    token: ([, hour, minute, half]) => timeToken(Number(hour), Number(minute ?? 0), half),
  },
  {
    fits: /(?:\(?(?:local school )?term[- ]time(?: only)?\)?|in term[- ]time|during term[- ]time)/y,
    token: () => ({ is: "term-time" }),
  },
  { fits: /(?:of|in) (?:the |each |every )?month\b/y, token: () => ({ is: "of-month" }) },
  { fits: /not on\b/y, token: () => ({ is: "not-on" }) },
  { fits: /(?:except|but not|apart from|excluding)(?: on)?\b/y, token: () => ({ is: "except" }) },
  { fits: /(?:every|each)\b/y, token: () => ({ is: "every" }) },
  { fits: /(?:from|starting)\b/y, token: () => ({ is: "from" }) },
  { fits: /(?:on|the)\b/y, token: () => ({ is: "on" }) },
  { fits: /(?:-|–|—|to\b|until\b|till\b)/y, token: () => ({ is: "dash" }) },
  { fits: /(?:and\b|&|,|\/|\+)/y, token: () => ({ is: "and" }) },
  { fits: /\(/y, token: () => ({ is: "open" }) },
  { fits: /\)/y, token: () => ({ is: "close" }) },
  { fits: /(?:;|\.|\n)/y, token: () => ({ is: "stop" }) },
];

function timeToken(hour: number, minute: number, half: string | undefined): Token | undefined {
  if (minute > 59 || hour > 24 || (half !== undefined && (hour < 1 || hour > 12))) return undefined;
  if (half === "am" || half === "pm") return { is: "time", hour, minute, half, exact: true };
  return { is: "time", hour, minute, exact: hour > 12 || hour === 0 };
}

/** The tokens of an opening-times text; undefined as soon as one word of it is not understood. */
export function tokenize(text: string): Token[] | undefined {
  const source = text
    .toLowerCase()
    .replace(/[ \t\u00a0]+/g, " ")
    // A line that ends on a joining word goes on below.
    .replace(/([-–—,&]) ?\n/g, "$1 ")
    .trim();
  const tokens: Token[] = [];
  let at = 0;
  while (at < source.length) {
    if (source[at] === " ") {
      at += 1;
      continue;
    }
    const next = firstFit(source, at);
    if (!next?.token) return undefined;
    tokens.push(next.token);
    at = next.end;
  }
  return tokens;
}

function firstFit(source: string, at: number): { token: Token | undefined; end: number } | undefined {
  for (const { fits, token } of rules) {
    fits.lastIndex = at;
    const match = fits.exec(source);
    if (match) return { token: token(match), end: fits.lastIndex };
  }
  return undefined;
}
