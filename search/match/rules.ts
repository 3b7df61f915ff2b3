import type { Listing } from "../listing.ts";
import type { FilterGroup } from "../query.ts";
import { daysAndTimes } from "../sessions/daysAndTimes.ts";
import type { AnswerId } from "../vocabulary/answers.ts";

/** Whether a listing has one option of a filter group: yes, no or not known. */
export type Rule = (listing: Listing, id: string) => AnswerId;

const has = (ids: readonly string[], id: string): AnswerId => (ids.includes(id) ? "yes" : "no");
const hasIfKnown = (ids: readonly string[], id: string): AnswerId => (ids.length === 0 ? "unknown" : has(ids, id));
const isIfKnown = (known: string | undefined, id: string): AnswerId =>
  known === undefined ? "unknown" : has([known], id);
/** "Not known" is an answer in its own right here: who asks for it gets a yes. */
const isOrUnknown = (answer: string, id: string): AnswerId =>
  answer === id ? "yes" : answer === "unknown" ? "unknown" : "no";

/** "zh" is there where "zh-Hant" is. */
const speaks = (tags: readonly string[], tag: string): AnswerId =>
  tags.some((spoken) => spoken === tag || spoken.startsWith(`${tag}-`)) ? "yes" : "no";

const accessOf: Rule = (listing, id) => {
  const answers: Readonly<Record<string, AnswerId>> = listing.access;
  return answers[id] ?? "unknown";
};

const daysOf = (listing: Listing): readonly string[] =>
  listing.sessions.flatMap((session) => daysAndTimes(session).days);

/** Whether it runs in a part of the day, on some day of those given. Where only the day is known, the time is not. */
export const runsAt = (listing: Listing, days: readonly string[], time: string): AnswerId => {
  if (listing.sessions.length === 0) return "unknown";
  const timesOnDays = listing.sessions
    .map(daysAndTimes)
    .filter((session) => session.days.some((day) => days.includes(day)))
    .map((session): readonly string[] => session.times);
  if (timesOnDays.some((times) => times.includes(time))) return "yes";
  return timesOnDays.some((times) => times.length === 0) ? "unknown" : "no";
};

/** One rule for each group. A group that is about what people may be told later has no "not known". */
export const rules: Readonly<Record<FilterGroup, Rule>> = {
  kinds: (listing, id) => has(listing.kinds, id),
  activities: (listing, id) => has(listing.activities, id),
  attending: (listing, id) => has(listing.attending, id),
  /** Naming nobody means everybody. */
  audiences: ({ eligibility }, id) => (eligibility.audiences.length === 0 ? "yes" : has(eligibility.audiences, id)),
  days: (listing, id) => (listing.sessions.length === 0 ? "unknown" : has(daysOf(listing), id)),
  times: (listing, id) => runsAt(listing, daysOf(listing), id),
  access: accessOf,
  costs: (listing, id) => isOrUnknown(listing.cost.option, id),
  joining: (listing, id) => hasIfKnown(listing.joining.how, id),
  referral: (listing, id) => hasIfKnown(listing.joining.referral, id),
  efforts: (listing, id) => isIfKnown(listing.effort, id),
  groupSizes: (listing, id) => isIfKnown(listing.groupSize, id),
  takingNew: (listing, id) => isOrUnknown(listing.takingNew.answer, id),
  /** Where nobody said, it is English. */
  languages: ({ languages }, id) => (languages.length > 0 ? speaks(languages, id) : id === "en" ? "yes" : "unknown"),
};

/** Whether somebody of an age may come. No limits are a yes; limits the wrong way round tell nothing. */
export const answerForAge = (minimum: number, maximum: number, age: number): AnswerId => {
  if (minimum > maximum) return "unknown";
  return minimum <= age && age <= maximum ? "yes" : "no";
};
