import { type Session, sessionSchema } from "../../../search/sessions/session.ts";
import { type DayId, dayIds } from "../../../search/vocabulary/days.ts";
import { clockOf, clockRange } from "./clock.ts";
import { type Token, tokenize } from "./tokens.ts";

/** What a text of opening times says; `termTimeOnly` sessions still lack the area's term dates. */
export interface Hours {
  readonly sessions: readonly Session[];
  readonly termTimeOnly: boolean;
}

type Nth = Extract<Token, { is: "nth" }>["nth"];
interface When {
  days: DayId[];
  nth: Nth[];
  fortnight: boolean;
  dates: string[];
}
interface Times {
  start?: string;
  end?: string;
}
interface Clause {
  when: When;
  times: Times[];
  from?: string;
  except: string[];
}

/**
 * Opening times as people write them: "Tues 11am - 2pm, Fri 11.30am - 1.30pm", "1st Saturday of the month 10am - 12noon",
 * "9 - 4 weekdays except Wed 9 - 2", "Every other Monday from 2026-01-05 2pm - 4pm", "On 2026-12-01 10am - noon; not on 2026-08-14".
 * Undefined unless every word of it is understood in one way only.
 */
export function parseHours(text: string): Hours | undefined {
  const tokens = tokenize(text);
  if (!tokens || tokens.length === 0) return undefined;
  const clauses = new HoursReader(tokens).clauses();
  if (!clauses) return undefined;
  const sessions = clauses.list.flatMap(sessionsOf);
  const parsed = sessionSchema.array().min(1).safeParse(sessions);
  return parsed.success ? { sessions: parsed.data, termTimeOnly: clauses.termTimeOnly } : undefined;
}

function sessionsOf({ when, times, from, except }: Clause): unknown[] {
  return times.flatMap((time): unknown[] => {
    if (when.dates.length > 0) return [{ every: "dates", dates: when.dates, ...time, except }];
    return when.days.map((day) => {
      if (when.nth.length > 0) return { every: "month", day, nth: when.nth, ...time, except };
      if (when.fortnight) return { every: "fortnight", day, from, ...time, except };
      return { every: "week", day, ...time, except };
    });
  });
}

/** Reads clauses of days and times, in either order, left to right. */
class HoursReader {
  #tokens: readonly Token[];
  #at = 0;
  #termTimeOnly = false;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  clauses(): { list: Clause[]; termTimeOnly: boolean } | undefined {
    const list: Clause[] = [];
    while (this.#skip("and", "stop") && this.#at < this.#tokens.length) {
      if (this.#take("term-time")) {
        this.#termTimeOnly = true;
        continue;
      }
      if (this.#peek("not-on")) {
        const dates = this.#notOn();
        if (!dates || list.length === 0) return undefined;
        for (const clause of list) clause.except.push(...dates);
        continue;
      }
      if (this.#peek("except") && list.length > 0) {
        if (!this.#replace(list)) return undefined;
        continue;
      }
      const clause = this.#clause();
      if (!clause) return undefined;
      list.push(clause);
    }
    return list.length > 0 ? { list, termTimeOnly: this.#termTimeOnly } : undefined;
  }

  /** "…, except Wed 9 - 2": those days leave the clause before and get times of their own, or none. */
  #replace(list: Clause[]): boolean {
    this.#take("except");
    const when = this.#when();
    if (!when || when.days.length === 0 || when.nth.length > 0) return false;
    const times = this.#times();
    for (const clause of list) clause.when.days = clause.when.days.filter((day) => !when.days.includes(day));
    if (times.length > 0) list.push({ when, times, except: [] });
    return true;
  }

  #clause(): Clause | undefined {
    const before = this.#times();
    const when = this.#when();
    if (!when) return undefined;
    if (this.#take("term-time")) this.#termTimeOnly = true;
    const from = this.#fortnightAnchor(when);
    if (when.fortnight && from === undefined) return undefined;
    if (this.#parenthesisedExcept(when) === false) return undefined;
    if (before.length === 0) this.#skip("and");
    const times = before.length > 0 ? before : this.#times();
    if (times.length === 0 && !this.#atEndOfSentence()) return undefined;
    const except = this.#parenthesisedNotOn();
    return except && { when, times: times.length > 0 ? times : [{}], except, from };
  }

  /** "(not on 2026-08-14)" speaks of its own clause alone; outside parentheses it speaks of all before it. */
  #parenthesisedNotOn(): string[] | undefined {
    if (this.#tokens[this.#at]?.is !== "open" || this.#tokens[this.#at + 1]?.is !== "not-on") return [];
    this.#take("open");
    const dates = this.#notOn();
    return this.#take("close") ? dates : undefined;
  }

  #notOn(): string[] | undefined {
    this.#take("not-on");
    const dates = this.#dates();
    return dates.length > 0 ? dates : undefined;
  }

  #atEndOfSentence(): boolean {
    const next = this.#tokens[this.#at];
    return next === undefined || next.is === "stop" || next.is === "open";
  }

  #fortnightAnchor(when: When): string | undefined {
    const [from, date] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    if (!when.fortnight || from?.is !== "from" || date?.is !== "date") return undefined;
    this.#at += 2;
    return date.date;
  }

  /** "Daily (except Tues & Sat)": undefined where there is none, false where it is not understood. */
  #parenthesisedExcept(when: When): boolean | undefined {
    if (this.#tokens[this.#at]?.is !== "open" || this.#tokens[this.#at + 1]?.is !== "except") return undefined;
    this.#at += 2;
    const left = this.#when();
    if (!left || left.nth.length > 0 || !this.#take("close")) return false;
    when.days = when.days.filter((day) => !left.days.includes(day));
    return true;
  }

  #when(): When | undefined {
    const when: When = { days: [], nth: [], fortnight: false, dates: [] };
    this.#skip("on", "every");
    if (this.#peek("date")) {
      when.dates = this.#dates();
      return when;
    }
    if (this.#take("fortnight")) when.fortnight = true;
    this.#list(() => {
      const token = this.#tokens[this.#at];
      if (token?.is !== "nth") return false;
      when.nth.push(token.nth);
      this.#at += 1;
      return true;
    });
    this.#list(() => this.#dayOrRange(when));
    this.#take("of-month");
    return when.days.length > 0 ? when : undefined;
  }

  #dayOrRange(when: When): boolean {
    this.#skip("every", "on");
    const token = this.#tokens[this.#at];
    if (token?.is === "days") {
      this.#at += 1;
      when.days.push(...token.days);
      return true;
    }
    if (token?.is !== "day") return false;
    this.#at += 1;
    const [dash, last] = [this.#tokens[this.#at], this.#tokens[this.#at + 1]];
    if (dash?.is === "dash" && last?.is === "day") {
      this.#at += 2;
      const [from, to] = [dayIds.indexOf(token.day), dayIds.indexOf(last.day)];
      when.days.push(
        ...(from <= to ? dayIds.slice(from, to + 1) : [...dayIds.slice(from), ...dayIds.slice(0, to + 1)]),
      );
    } else when.days.push(token.day);
    return true;
  }

  #times(): Times[] {
    const times: Times[] = [];
    this.#list(() => {
      const time = this.#time();
      if (time) times.push(time);
      return time !== undefined;
    });
    return times;
  }

  #time(): Times | undefined {
    const mark = this.#at;
    this.#take("from");
    const first = this.#tokens[this.#at];
    if (first?.is === "time") {
      const [dash, second] = [this.#tokens[this.#at + 1], this.#tokens[this.#at + 2]];
      const isRange = dash?.is === "dash" && second?.is === "time";
      const times = isRange ? clockRange(first, second) : startOnly(first);
      if (times) {
        this.#at += isRange ? 3 : 1;
        return times;
      }
    }
    this.#at = mark;
    return undefined;
  }

  #dates(): string[] {
    const dates: string[] = [];
    this.#list(() => {
      const token = this.#tokens[this.#at];
      if (token?.is !== "date") return false;
      dates.push(token.date);
      this.#at += 1;
      return true;
    });
    return dates;
  }

  /** One item, then more behind "and" or a comma; a joining word that nothing follows is given back. */
  #list(item: () => boolean): void {
    if (!item()) return;
    for (;;) {
      const mark = this.#at;
      this.#skip("and");
      if (mark === this.#at || !item()) {
        this.#at = mark;
        return;
      }
    }
  }

  #peek(is: Token["is"]): boolean {
    return this.#tokens[this.#at]?.is === is;
  }

  #take(is: Token["is"]): boolean {
    if (!this.#peek(is)) return false;
    this.#at += 1;
    return true;
  }

  #skip(...kinds: Token["is"][]): true {
    while (kinds.some((is) => this.#peek(is))) this.#at += 1;
    return true;
  }
}

function startOnly(time: Extract<Token, { is: "time" }>): Times | undefined {
  const start = clockOf(time);
  return start === undefined ? undefined : { start };
}
