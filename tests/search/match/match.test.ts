import { describe, expect, test } from "vitest";
import { emptyFilters } from "../../../search/emptyQuery.ts";
import type { Listing } from "../../../search/listing.ts";
import { matchListing } from "../../../search/match/match.ts";
import type { FilterGroup, Filters } from "../../../search/query.ts";
import type { Session } from "../../../search/sessions/session.ts";
import type { AnswerId } from "../../../search/vocabulary/answers.ts";
import { accessOf, aListing } from "../../fixtures/listing.ts";

const weekly = (day: "mon" | "tue" | "wed", start?: string, end?: string): Session => ({
  every: "week",
  day,
  ...(start && { start }),
  ...(end && { end }),
  except: [],
});

const answerTo = (listing: Partial<Listing>, filters: Partial<Filters>, age?: number): AnswerId =>
  matchListing(aListing(listing), { filters: { ...emptyFilters, ...filters }, ...(age !== undefined && { age }) })
    .answer;

const rows: [string, Partial<Listing>, Partial<Filters>, AnswerId][] = [
  ["nothing asked for is met by everything", {}, {}, "yes"],
  ["a kind it has", { kinds: ["nature"] }, { kinds: ["nature"] }, "yes"],
  ["a kind it has not", { kinds: ["nature"] }, { kinds: ["arts"] }, "no"],
  ["one of two kinds is enough", { kinds: ["nature"] }, { kinds: ["arts", "nature"] }, "yes"],
  ["an activity it has", { activities: ["gardening"] }, { activities: ["gardening"] }, "yes"],
  ["an activity it does not name is not there", { activities: [] }, { activities: ["gardening"] }, "no"],
  [
    "two groups are both needed",
    { kinds: ["nature"], cost: { option: "paid" } },
    { kinds: ["nature"], costs: ["free"] },
    "no",
  ],
  ["by phone", { attending: ["phone"] }, { attending: ["phone", "online"] }, "yes"],
  ["only at a venue", { attending: ["venue"] }, { attending: ["phone", "online"] }, "no"],
  ["no session known: the day is to be asked", { sessions: [] }, { days: ["tue"] }, "unknown"],
  ["on that day", { sessions: [weekly("tue")] }, { days: ["tue"] }, "yes"],
  ["on another day", { sessions: [weekly("mon")] }, { days: ["tue"] }, "no"],
  ["no session known: the time is to be asked", { sessions: [] }, { times: ["evening"] }, "unknown"],
  ["in the evening", { sessions: [weekly("mon", "19:00")] }, { times: ["evening"] }, "yes"],
  ["in the morning, not the evening", { sessions: [weekly("mon", "10:00", "11:00")] }, { times: ["evening"] }, "no"],
  [
    "a session touches each part of the day that it runs into",
    { sessions: [weekly("mon", "11:00", "13:00")] },
    { times: ["afternoon"] },
    "yes",
  ],
  ["only the day is known: the time is to be asked", { sessions: [weekly("mon")] }, { times: ["evening"] }, "unknown"],
  [
    "Tuesday morning and Wednesday evening is not Tuesday evening",
    { sessions: [weekly("tue", "10:00", "11:00"), weekly("wed", "19:00")] },
    { days: ["tue"], times: ["evening"] },
    "no",
  ],
  [
    "Tuesday evening among others",
    { sessions: [weekly("tue", "19:00"), weekly("wed", "10:00", "11:00")] },
    { days: ["tue"], times: ["evening"] },
    "yes",
  ],
  [
    "some time on Tuesday, so ask about the evening",
    { sessions: [weekly("tue"), weekly("wed", "19:00")] },
    { days: ["tue"], times: ["evening"] },
    "unknown",
  ],
  ["an access fact it has", { access: accessOf({ "step-free": "yes" }) }, { access: ["step-free"] }, "yes"],
  ["an access fact it has not", { access: accessOf({ "step-free": "no" }) }, { access: ["step-free"] }, "no"],
  ["an access fact nobody knows hides nothing", {}, { access: ["step-free"] }, "unknown"],
  [
    "every access fact asked for is needed",
    { access: accessOf({ "step-free": "yes", "hearing-loop": "no" }) },
    { access: ["step-free", "hearing-loop"] },
    "no",
  ],
  [
    "one access fact to ask about",
    { access: accessOf({ "step-free": "yes" }) },
    { access: ["step-free", "hearing-loop"] },
    "unknown",
  ],
  ["free", { cost: { option: "free" } }, { costs: ["free"] }, "yes"],
  ["paid is not free", { cost: { option: "paid" } }, { costs: ["free"] }, "no"],
  ["a cost that is not known may be free", { cost: { option: "unknown" } }, { costs: ["free"] }, "unknown"],
  ["who asks for costs not known gets them", { cost: { option: "unknown" } }, { costs: ["unknown"] }, "yes"],
  ["a known cost is no unknown one", { cost: { option: "free" } }, { costs: ["unknown"] }, "no"],
  ["naming nobody is for everybody", { eligibility: { audiences: [] } }, { audiences: ["carers"] }, "yes"],
  ["for carers", { eligibility: { audiences: ["carers"] } }, { audiences: ["carers"] }, "yes"],
  ["for somebody else", { eligibility: { audiences: ["veterans"] } }, { audiences: ["carers"] }, "no"],
  ["how to join is not known", {}, { joining: ["turn-up"] }, "unknown"],
  ["just turn up", { joining: { how: ["turn-up"], referral: [] } }, { joining: ["turn-up"] }, "yes"],
  ["book first", { joining: { how: ["book"], referral: [] } }, { joining: ["turn-up"] }, "no"],
  ["who may refer is not known", {}, { referral: ["yourself"] }, "unknown"],
  ["a professional refers", { joining: { how: [], referral: ["professional"] } }, { referral: ["yourself"] }, "no"],
  ["taking new people is not known", {}, { takingNew: ["yes"] }, "unknown"],
  ["full", { takingNew: { answer: "full" } }, { takingNew: ["yes"] }, "no"],
  ["a waiting list will do", { takingNew: { answer: "waiting-list" } }, { takingNew: ["yes", "waiting-list"] }, "yes"],
  ["effort is not known", {}, { efforts: ["gentle"] }, "unknown"],
  ["gentle", { effort: "gentle" }, { efforts: ["gentle", "very-gentle"] }, "yes"],
  ["energetic is not gentle", { effort: "energetic" }, { efforts: ["gentle"] }, "no"],
  ["group size is not known", {}, { groupSizes: ["up-to-6"] }, "unknown"],
  ["a small group", { groupSize: "up-to-6" }, { groupSizes: ["up-to-6"] }, "yes"],
  ["a large group", { groupSize: "over-30" }, { groupSizes: ["up-to-6"] }, "no"],
  ["English goes without saying", { languages: [] }, { languages: ["en"] }, "yes"],
  ["other languages are to be asked about", { languages: [] }, { languages: ["pl"] }, "unknown"],
  ["a language it names", { languages: ["en", "pl"] }, { languages: ["pl"] }, "yes"],
  ["a language it does not name", { languages: ["en", "pl"] }, { languages: ["ur"] }, "no"],
  ["a form of a language", { languages: ["zh-Hant"] }, { languages: ["zh"] }, "yes"],
  ["a yes and a question are a question", { kinds: ["nature"] }, { kinds: ["nature"], access: ["quiet"] }, "unknown"],
  ["a question and a no are a no", { kinds: ["arts"] }, { kinds: ["nature"], access: ["quiet"] }, "no"],
];

describe("One listing and what is asked for", () => {
  test.each(rows)("%s", (_, listing, filters, answer) => expect(answerTo(listing, filters)).toBe(answer));

  test.each<[string, { minimumAge?: number; maximumAge?: number }, number, AnswerId]>([
    ["no limits are for every age", {}, 7, "yes"],
    ["old enough on the birthday", { minimumAge: 50 }, 50, "yes"],
    ["too young", { minimumAge: 50 }, 49, "no"],
    ["young enough until the next birthday", { maximumAge: 25 }, 25, "yes"],
    ["too old", { maximumAge: 25 }, 26, "no"],
    ["limits the wrong way round tell nothing", { minimumAge: 60, maximumAge: 50 }, 55, "unknown"],
  ])("%s", (_, limits, age, answer) => {
    expect(answerTo({ eligibility: { ...limits, audiences: [] } }, {}, age)).toBe(answer);
  });
});

describe("What is left to ask", () => {
  const toAsk = (listing: Partial<Listing>, filters: Partial<Filters>) =>
    matchListing(aListing(listing), { filters: { ...emptyFilters, ...filters } }).toAsk;

  test("nothing, where everything asked for is there", () => {
    expect(toAsk({ kinds: ["nature"] }, { kinds: ["nature"] })).toEqual([]);
  });

  test("the facts that are not known, and not those that are", () => {
    const access = accessOf({ "step-free": "yes" });
    expect(toAsk({ access }, { access: ["step-free", "quiet", "bsl"] })).toEqual([
      { group: "access", id: "quiet" },
      { group: "access", id: "bsl" },
    ]);
  });

  test("nothing of a group that another of its options answers", () => {
    expect(toAsk({ cost: { option: "unknown" } }, { costs: ["free", "unknown"] })).toEqual([]);
  });

  test("day and time, where no session is known", () => {
    expect(toAsk({}, { days: ["tue"], times: ["evening"] })).toEqual([
      { group: "days", id: "tue" },
      { group: "times", id: "evening" },
    ]);
  });

  test("the time alone, where the day is known", () => {
    expect(toAsk({ sessions: [weekly("tue")] }, { days: ["tue"], times: ["evening"] })).toEqual([
      { group: "times", id: "evening" },
    ]);
  });

  test("nothing of a listing that is left out", () => {
    expect(toAsk({ kinds: ["arts"] }, { kinds: ["nature"], access: ["quiet"] })).toEqual([]);
  });

  test.each<[FilterGroup, Partial<Filters>]>([
    ["joining", { joining: ["book"] }],
    ["referral", { referral: ["yourself"] }],
    ["efforts", { efforts: ["gentle"] }],
    ["groupSizes", { groupSizes: ["up-to-6"] }],
    ["takingNew", { takingNew: ["yes"] }],
    ["languages", { languages: ["pl"] }],
  ])("%s, where nobody said", (group, filters) => {
    expect(toAsk({}, filters).map((reason) => reason.group)).toEqual([group]);
  });
});
