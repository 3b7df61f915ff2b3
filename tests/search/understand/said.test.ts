import { describe, expect, test } from "vitest";
import { emptyFilters, emptyQuery } from "../../../search/emptyQuery.ts";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { allWordsOf } from "../../../search/text/words.ts";
import { helpInCrisis } from "../../../search/understand/crisisHelp.ts";
import { saidAge } from "../../../search/understand/saidAge.ts";
import { saidTimes } from "../../../search/understand/saidTimes.ts";
import { understand } from "../../../search/understand/understand.ts";

/** A Wednesday; in London the day is an hour further on in summer. */
const wednesday = new Date("2026-11-25T12:00:00Z");
const timesIn = (text: string, now = wednesday) => {
  const { days, ranges, times } = saidTimes(text, allWordsOf(text), now);
  return [...days, ...ranges, ...times];
};
const notIn = (text: string) => {
  const { notDays, notTimes } = saidTimes(text, allWordsOf(text), wednesday);
  return [...notDays, ...notTimes];
};
const said = (text: string, rest: Partial<typeof emptyQuery> = {}) => understand({ ...emptyQuery, text, ...rest });

describe("Days and times in the words", () => {
  test.each([
    ["friday evening yoga", ["fri", "evening"]],
    ["tuesday", ["tue"]],
    ["weekend mornings", ["sat", "sun", "morning"]],
    ["yoga after work", ["evening"]],
    ["somewhere i can go on a monday morning", ["mon", "morning"]],
    ["choir thursday night", ["thu", "evening"]],
    ["what's on at the weekend", ["sat", "sun"]],
    ["6pm", ["evening"]],
    ["choir at 6.30pm on a tuesday", ["tue", "evening"]],
    ["yoga 10 am", ["morning"]],
    ["something after 3pm", ["afternoon", "evening"]],
    ["yoga after 6", ["evening"]],
    ["coffee before noon", ["morning"]],
    ["knitting after lunch", ["afternoon", "evening"]],
    ["anything after 10am", []],
    ["Wednesday afternoon for my dad", ["wed", "afternoon"]],
    ["i want yoga on a tuesday evening", ["tue", "evening"]],
    ["looking for a choir on tuesdays for my mum", ["tue"]],
    ["i'm free on fridays", ["fri"]],
    ["choir on a wednesday, i cant sing", ["wed"]],
    ["sat am", ["sat", "morning"]],
    ["mon tue or wed", ["mon", "tue", "wed"]],
    ["yoga fri eve", ["fri", "evening"]],
    ["half past 10 on a monday", ["mon", "morning"]],
    ["monday to friday", ["mon-fri"]],
    ["mon-fri", ["mon-fri"]],
    ["weekday mornings", ["mon-fri", "morning"]],
    ["thursday 27 november", ["thu"]],
    ["27th of november", ["fri"]],
    ["saturday 29th", ["sat"]],
    ["weekday night classes", ["mon-fri", "evening"]],
    ["jan 4th", ["mon"]],
    ["today", ["wed"]],
    ["what's on tonight", ["wed", "evening"]],
    ["yoga tomorrow morning", ["thu", "morning"]],
    ["this afternoon", ["wed", "afternoon"]],
    ["next week", []],
  ])("%s asks for them", (text, expected) => {
    expect(timesIn(text)).toEqual(expected);
  });

  test.each([
    "bailiffs are coming on tuesday",
    "everything feels grey and i can't get going in the mornings",
    "not slept since sunday",
    "he comes home drunk at 6pm",
    "support after 3 miscarriages",
    "group of 12 women",
    "my husband died on a tuesday",
    "my husband died on a tuesday and i want company",
    "i sat at home in the sun",
    "nowhere to sleep tonight",
    "no food today",
    "panicky about tomorrow",
    "no one visits on sundays",
    "nobody rings from friday to monday",
    "bailiffs are coming on monday and tuesday",
    "march 10 miles",
    "anything until monday",
    "couch to 5k after 40",
  ])("%s only tells of them", (text) => {
    expect(timesIn(text)).toEqual([]);
  });

  test("what follows “after” is looked for where it is no hour", () => {
    expect(said("after constructor training").words.map(({ text }) => text)).toContain("constructor");
  });

  test.each([
    ["not mornings", ["morning"]],
    ["cant do mornings", ["morning"]],
    ["not tuesday", ["tue"]],
    ["yoga but not on friday", ["fri"]],
    ["except wednesdays", ["wed"]],
    ["ddim ar ddydd mawrth", ["tue"]],
    ["ddim yn y bore", ["morning"]],
    ["any time but mornings", ["morning"]],
    ["I can't do tuesdays but any other day", ["tue"]],
    ["not mondays or tuesdays", ["mon", "tue"]],
    ["not good in the mornings", ["morning"]],
    ["not slept since sunday", []],
    ["not just tuesdays", []],
    ["not friday nights", []],
  ])("%s does not ask for them", (text, expected) => {
    expect(notIn(text)).toEqual(expected);
    expect(timesIn(text)).toEqual([]);
  });

  test("a day that is not wanted leaves the others, says so, and can be undone", () => {
    const { filters, understood, words, concepts } = said("yoga except wednesdays");
    expect(filters.days).toEqual(["mon", "tue", "thu", "fri", "sat", "sun"]);
    expect(understood).toContainEqual({ group: "notDays", id: "wed" });
    expect(words.map(({ text }) => text)).toEqual(["yoga"]);
    expect(concepts.map(({ id }) => id)).toEqual(said("yoga").concepts.map(({ id }) => id));
    expect(said("yoga except wednesdays", { undone: ["notDays:wed"] }).filters.days).toEqual([]);
  });

  test("weekdays are undone by one press, or but for one day", () => {
    expect(said("weekdays but not wednesdays").filters.days).toEqual(["mon", "tue", "thu", "fri"]);
    expect(said("yoga weekdays", { undone: ["dayRange:mon-fri"] }).filters.days).toEqual([]);
    expect(said("yoga sat to mon").filters.days).toEqual(["mon", "sat", "sun"]);
  });

  test("today is the day that it is in London", () => {
    expect(timesIn("today", new Date("2026-07-22T23:30:00Z"))).toEqual(["thu"]);
    expect(timesIn("today", new Date("2026-11-22T23:30:00Z"))).toEqual(["sun"]);
  });

  test.each([
    "today",
    "tonight",
    "tomorrow",
    "next week",
    "sat am",
    "half past 10 on a monday",
    "thursday 27 november",
  ])("%s speaks of nothing beside", (text) => {
    const { words, concepts } = said(text);
    expect(words).toEqual([]);
    expect(concepts).toEqual([]);
  });

  test("a day chosen by hand wins over one that was said", () => {
    const { filters, understood } = said("friday yoga", { filters: { ...emptyFilters, days: ["mon"] } });
    expect(filters.days).toEqual(["mon"]);
    expect(understood).not.toContainEqual({ group: "days", id: "fri" });
  });

  test("a day that was undone is not asked for, nor looked for as a word", () => {
    const { filters, words } = said("friday yoga", { undone: ["days:fri"] });
    expect(filters.days).toEqual([]);
    expect(words.map(({ text }) => text)).toEqual(["yoga"]);
  });
});

describe("Ways of taking part in the words", () => {
  test.each([
    ["online only please", ["online"]],
    ["just on zoom", ["online"]],
    ["choir only over the phone", ["phone"]],
  ])("%s asks for it", (text, attending) => {
    expect(said(text).filters.attending).toEqual(attending);
  });

  test.each(["i can only get there by bus", "help to get online", "just want someone to phone me"])(
    "%s is open to all",
    (text) => {
      expect(said(text).filters.attending).toEqual([]);
    },
  );

  test("it can be undone", () => {
    expect(said("online only", { undone: ["attending:online"] }).filters.attending).toEqual([]);
  });
});

describe("Ages in the words", () => {
  test.each([
    ["ballet for my 4 yr old", 4],
    ["a two year old", 2],
    ["my boy is 15 and wont come out", 15],
    ["im 34 is it daft", 34],
    ["dad aged 82", 82],
    ["mae hi'n 82 oed", 82],
    ["a four months old baby", 0],
    ["my husband is only 52 and they say its alzheimers", 52],
    ["evening out for my daughter 24 with downs", 24],
    ["somewhere for mum (81)", 81],
    ["told my wife i like men at 61 and now i dont know who i am", 61],
  ])("%s", (text, age) => {
    expect(saidAge(text)).toBe(age);
  });

  test.each([
    "im 20 minutes away",
    "he is 18 stone",
    "walking football over 50s",
    "couch to 5k",
    "room 12",
    "someone to sit with mum 3 times a week",
    "lost my son 2 years ago",
    "starts at 11 and ends at noon",
    "it is only 20 minutes",
    "where is 5 a side football",
    "he is 5-a-side mad",
  ])("%s tells no age", (text) => {
    expect(saidAge(text)).toBeUndefined();
  });

  test("an age given by hand wins", () => {
    expect(said("my boy is 15", { age: 40 }).age).toBe(40);
  });

  test("an age can be undone", () => {
    expect(said("my boy is 15 and bored").age).toBe(15);
    expect(said("my boy is 15 and bored", { undone: ["age:15"] }).age).toBeUndefined();
  });
});

describe("What is not wanted", () => {
  test.each([
    ["not sport", ["sport"]],
    ["something creative but not singing", ["singing"]],
    ["a walk and a chat but NOT grief", ["bereavement-support"]],
    ["anything but singing", ["singing"]],
    ["i cant stand sport", ["sport"]],
  ])("%s leaves it out", (text, expected) => {
    expect(said(text).leavingOut).toEqual(expected);
  });

  test.each(["not left the flat in weeks", "no money till thursday", "no one to talk to", "not sleeping"])(
    "%s is a need, and leaves nothing out",
    (text) => {
      expect(said(text).leavingOut).toEqual([]);
    },
  );

  test("not too much of something asks for gentle things and leaves nothing out", () => {
    const { leavingOut, concepts } = said("something outdoors not too much walking");
    expect(leavingOut).toEqual([]);
    expect(concepts.map(({ id }) => id)).toContain("gentle");
    expect(concepts.map(({ id }) => id)).not.toContain("walking");
  });

  test("it can be undone", () => {
    expect(said("not sport", { undone: ["leavingOut:sport"] }).leavingOut).toEqual([]);
  });
});

describe("What no group does", () => {
  test.each([
    ["nhs dentist taking on patients", "dentist"],
    ["driving lessons", "driving-lessons"],
    ["need a plumber", "plumbers-and-electricians"],
    ["renew my passport", "passports-and-papers"],
  ])("%s is looked for alone", (text, id) => {
    const { concepts, understood, isOnly } = said(text);
    expect(concepts.map((concept) => concept.id)).toEqual([id]);
    expect(understood).toContainEqual({ group: "only", id });
    expect(isOnly).toBe(true);
  });

  test("undone, what is near it is looked for as well", () => {
    const { understood, isOnly } = said("driving lessons", { undone: ["only:driving-lessons"] });
    expect(understood).toContainEqual({ group: "concepts", id: "driving-lessons" });
    expect(isOnly).toBe(false);
  });
});

describe("Words of a crisis", () => {
  test.each([
    ["ive taken too many tablets", "crisis-support"],
    ["he hits me", "domestic-abuse-support"],
    ["my child told me someone touches her", "domestic-abuse-support"],
  ])("%s looks for help and not for its words", (text, first) => {
    const { words, concepts, understood } = said(text);
    expect(words).toEqual([]);
    expect(concepts[0]?.id).toBe(first);
    expect(understood).toEqual([{ group: "only", id: first }]);
  });

  test("undone, the words are looked for, and the help stays", () => {
    const { words, crisis } = said("ive taken too many tablets", { undone: ["only:crisis-support"] });
    expect(words.map(({ text }) => text)).toContain("tablets");
    expect(crisis).toContain("danger");
  });

  test("what is looked for in a crisis is in the lexicon", () => {
    for (const id of Object.values(helpInCrisis).flat()) expect(lexicon.has(id), id).toBe(true);
  });
});

describe("Access in the words", () => {
  test.each([
    ["painting class i can get my wheelchair in", "step-free"],
    ["choir with a hearing loop", "hearing-loop"],
  ])("%s leaves out those that say no", (text, fact) => {
    expect(said(text).noneWithout).toContain(fact);
  });

  test("undone, it leaves out none", () => {
    const text = "choir with a hearing loop";
    expect(said(text, { undone: ["concepts:hearing-loop"] }).noneWithout).not.toContain("hearing-loop");
  });

  test("a bare choir leaves out none", () => {
    expect(said("choir").noneWithout).toEqual([]);
  });
});

describe("Concepts in the words", () => {
  test.each([
    ["i eat my tea alone every night", "loneliness"],
    ["shaky on my feet", "strength-and-balance"],
    ["my mum keeps forgetting things", "memory-cafe"],
    ["hubby drinks every night", "families-of-drinkers"],
    ["allotmant", "allotment"],
    ["dw i'n unig iawn", "loneliness"],
  ])("%s speaks of it", (text, concept) => {
    expect(said(text).concepts.map(({ id }) => id)).toContain(concept);
  });

  test.each(["", "the", "i am a", "!?", "xyzzyqwv"])("“%s” speaks of nothing", (text) => {
    expect(said(text).concepts).toEqual([]);
  });

  test("one that was undone is not spoken of", () => {
    expect(said("choir", { undone: ["concepts:singing"] }).concepts.map(({ id }) => id)).not.toContain("singing");
  });

  test("the shares of the words make a whole", () => {
    const { said: shares } = said("gentle exercise i can do sitting down");
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});
