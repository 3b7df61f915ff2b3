import { beforeAll, describe, expect, test } from "vitest";
import type { SearchEngine } from "../../../../search/engine.ts";
import type { Listing } from "../../../../search/listing.ts";
import type { Session } from "../../../../search/sessions/session.ts";
import { accessOf, aListing } from "../../../fixtures/listing.ts";
import { type Asker, type Asking, ask, now } from "../asking.ts";

const evening: Session = { every: "week", day: "fri", start: "19:00", end: "21:00", except: [] };

/** Told of each: something, something else, and nothing. */
const listings: readonly Listing[] = [
  aListing({
    publicId: "known001",
    cost: { option: "free" },
    joining: { how: ["turn-up"], referral: ["yourself"] },
    takingNew: { answer: "yes" },
    effort: "gentle",
    groupSize: "up-to-6",
    languages: ["en", "zh-Hant"],
    sessions: [evening],
    access: accessOf({ "step-free": "yes", quiet: "yes" }),
  }),
  aListing({
    publicId: "other001",
    cost: { option: "paid" },
    joining: { how: ["book"], referral: ["professional"] },
    takingNew: { answer: "full" },
    effort: "energetic",
    groupSize: "over-30",
    languages: ["pl"],
    sessions: [{ every: "week", day: "fri", except: [] }],
    eligibility: { minimumAge: 60, maximumAge: 50, audiences: [] },
    access: accessOf({ "step-free": "yes", quiet: "no" }),
  }),
  aListing({
    publicId: "unknown1",
    cost: { option: "unknown" },
    joining: { how: [], referral: [] },
    takingNew: { answer: "unknown" },
    effort: undefined,
    groupSize: undefined,
    languages: [],
    sessions: [],
    eligibility: { audiences: ["women"] },
    access: accessOf({}),
  }),
];

/** Which have what is asked, then which are to be asked first. */
const cases: readonly [string, Asking, string[], string[]][] = [
  ["a cost", { filters: { costs: ["free"] } }, ["known001"], ["unknown1"]],
  ["a cost that is not known", { filters: { costs: ["unknown"] } }, ["unknown1"], []],
  ["either of two costs", { filters: { costs: ["free", "paid"] } }, ["known001", "other001"], ["unknown1"]],
  ["how to join", { filters: { joining: ["turn-up"] } }, ["known001"], ["unknown1"]],
  ["who may refer", { filters: { referral: ["professional"] } }, ["other001"], ["unknown1"]],
  ["taking new people", { filters: { takingNew: ["yes"] } }, ["known001"], ["unknown1"]],
  ["an effort", { filters: { efforts: ["gentle"] } }, ["known001"], ["unknown1"]],
  ["a size of group", { filters: { groupSizes: ["over-30"] } }, ["other001"], ["unknown1"]],
  ["a language", { filters: { languages: ["pl"] } }, ["other001"], ["unknown1"]],
  ["a language in another script", { filters: { languages: ["zh"] } }, ["known001"], ["unknown1"]],
  ["English, where nobody said", { filters: { languages: ["en"] } }, ["known001", "unknown1"], []],
  [
    "a language that nobody speaks or one that somebody does",
    { filters: { languages: ["tlh", "pl"] } },
    ["other001"],
    ["unknown1"],
  ],
  ["who it is for, and it is for everybody", { filters: { audiences: ["men"] } }, ["known001", "other001"], []],
  ["a day", { filters: { days: ["fri"] } }, ["known001", "other001"], ["unknown1"]],
  ["a day on which none is on", { filters: { days: ["mon"] } }, [], ["unknown1"]],
  ["a part of the day", { filters: { times: ["evening"] } }, ["known001"], ["other001", "unknown1"]],
  ["a part of the day that is known not to be", { filters: { times: ["morning"] } }, [], ["other001", "unknown1"]],
  [
    "a part of a day",
    { filters: { days: ["fri", "mon"], times: ["evening"] } },
    ["known001"],
    ["other001", "unknown1"],
  ],
  ["two access facts", { filters: { access: ["step-free", "quiet"] } }, ["known001"], ["unknown1"]],
  ["an age, where the limits are the wrong way round", { age: 55 }, ["known001", "unknown1"], ["other001"]],
  [
    "everything at once",
    { filters: { costs: ["free"], days: ["fri"], access: ["quiet"] }, age: 30 },
    ["known001"],
    ["unknown1"],
  ],
];

export const optionsContract = ({ makeEngine }: Asker): void => {
  describe("options", () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await makeEngine(listings, now);
    });

    test.each(cases)("%s", async (_, asking, withEverything, askFirst) => {
      const result = await engine.search(ask(asking));
      expect(result.hits.map(({ publicId }) => publicId)).toEqual([...withEverything, ...askFirst]);
      expect(result.withEverything).toBe(withEverything.length);
      expect(result.askFirst).toBe(askFirst.length);
    });

    test("what is to be asked is told in the order of the groups", async () => {
      const { hits } = await engine.search(
        ask({ filters: { costs: ["free"], days: ["fri"], times: ["evening"], access: ["quiet"] } }),
      );
      expect(hits.find(({ publicId }) => publicId === "unknown1")?.toAsk).toEqual([
        { group: "days", id: "fri" },
        { group: "times", id: "evening" },
        { group: "access", id: "quiet" },
        { group: "costs", id: "free" },
      ]);
    });

    test("an age that cannot be told is to be asked", async () => {
      const { hits } = await engine.search(ask({ age: 55 }));
      expect(hits.at(-1)?.toAsk).toEqual([{ group: "age", id: "55" }]);
    });

    test("languages are counted that somebody speaks, and where nobody said", async () => {
      const { counts } = await engine.search(ask({}));
      expect(counts.languages).toEqual({ en: 2, pl: 2, zh: 2, "zh-Hant": 2 });
    });

    test("days are counted within the parts of the day that are asked for", async () => {
      const { counts } = await engine.search(ask({ filters: { times: ["morning", "afternoon"] } }));
      expect(counts.days).toMatchObject({ fri: 2, mon: 1 });
      expect(counts.times).toMatchObject({ morning: 2, evening: 3 });
    });

    test("parts of the day are counted within the days that are asked for", async () => {
      const { counts } = await engine.search(ask({ filters: { days: ["mon", "fri"] } }));
      expect(counts.times).toMatchObject({ morning: 2, afternoon: 2, evening: 3 });
      expect(counts.days).toMatchObject({ fri: 3, mon: 1 });
    });
  });
};
