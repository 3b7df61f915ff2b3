import { describe, expect, test } from "vitest";
import { buildIndex } from "../../../search/embedded/build.ts";
import { readIndex } from "../../../search/embedded/read.ts";
import { strengthSteps } from "../../../search/lexicon/aboutness.ts";
import { answersOf } from "../../../search/lexicon/answers.ts";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { aListing } from "../../fixtures/listing.ts";
import { sampleListings } from "../../fixtures/listings.ts";

const strength = (concept: string, changes: Parameters<typeof aListing>[0]) =>
  answersOf(aListing(changes)).get(concept) ?? 0;
const text = (summary: string) => ({ title: { en: "Tuesdays" }, summary: { en: summary } });

describe("What a listing answers to", () => {
  test("its own words tell, with any ending", () => {
    expect(strength("dance", text("Dancing for everybody."))).toBeGreaterThanOrEqual(0.5);
    expect(strength("bereavement-support", text("For the bereaved."))).toBeGreaterThanOrEqual(0.5);
  });

  test("a word that only begins alike tells of nothing", () => {
    expect(strength("gambling", text("You will feel better."))).toBe(0);
    expect(strength("experience-needed", text("To advance the health of the public."))).toBe(0);
    expect(strength("drama", text("Improve your balance."))).toBe(0);
    expect(strength("singing", text("A hymn on Tuesdays."))).toBeGreaterThanOrEqual(0.5);
  });

  test("those whom it is not for do not tell", () => {
    const group = text("For the family. It isn't for people who are feeling suicidal themselves.");
    expect(strength("crisis-support", group)).toBe(0);
  });

  test("what it denies does not tell", () => {
    expect(strength("gardening", text("Small repairs. We do no gardening."))).toBe(0);
    expect(strength("gardening", text("Not just gardening: cake too."))).toBeGreaterThan(0);
  });

  test("its facts tell", () => {
    expect(strength("singing", { ...text("Come along."), activities: ["singing"] })).toBeGreaterThanOrEqual(0.5);
    expect(strength("singing", { ...text("Come along."), activities: [] })).toBe(0);
  });

  test("a title says more than a word in passing", () => {
    const inTitle = strength("yoga", { title: { en: "Yoga" }, summary: { en: "Come." } });
    const inPassing = strength("yoga", { ...text("Come."), description: { en: "The yoga mats stand in the corner." } });
    expect(inTitle).toBeGreaterThan(inPassing);
    expect(inPassing).toBeGreaterThan(0);
  });

  test("the same word in another form is one mention", () => {
    const once = strength("allotment", { ...text("Come."), description: { en: "An allotment." } });
    const forms = strength("allotment", { ...text("Come."), description: { en: "An allotment. Allotments." } });
    expect(forms - once).toBeLessThanOrEqual(0.375);
  });

  test("an index keeps just that, whatever its facts tell already", () => {
    const { answersTo, publicIds } = readIndex(buildIndex(sampleListings));
    const kept = [...lexicon.keys()].flatMap((concept) =>
      [...answersTo(concept)].flatMap((eighths, i) => (eighths > 0 ? [`${publicIds[i]} ${concept} ${eighths}`] : [])),
    );
    const told = sampleListings.flatMap((listing) =>
      [...answersOf(listing)].map(([concept, one]) => `${listing.publicId} ${concept} ${one * strengthSteps}`),
    );
    expect(kept.sort()).toEqual(told.sort());
  });
});
