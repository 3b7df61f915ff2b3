import { describe, expect, test } from "vitest";
import { placeFinder } from "../../../search/places/placeFinder.ts";
import { placeSaidIn } from "../../../search/places/saidPlace.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { loadSiteFile } from "./siteFiles.ts";

const { centre } = sampleSnapshot.directory;
const finder = placeFinder(loadSiteFile, centre);
const titles = ["The Hen House at Sale", "Altrincham Reading Room", "Stretford Walkers", "Singing in Urmston"];
const said = (text: string) => placeSaidIn(text, { finder, centre, titles });

describe("a place in the words of a search", () => {
  test.each([
    ["choir in Sale", "choir", "Sale"],
    ["choir in sale", "choir", "Sale"],
    ["yoga near M33", "yoga", "M33"],
    ["yoga M33", "yoga", "M33"],
    ["m33 yoga", "yoga", "M33"],
    ["M33", "", "M33"],
    ["somewhere warm by m33 7bb", "somewhere warm", "M33 7BB"],
    ["lunch club Altrincham", "lunch club", "Altrincham"],
    ["lunch club altrincham", "lunch club", "Altrincham"],
    ["Altrincham", "", "Altrincham"],
    ["men in sheds in Urmston", "men in sheds", "Urmston"],
    ["chair yoga around Ashton upon Mersey", "chair yoga", "Ashton upon Mersey"],
    ["walks in Ashton-in-Makerfield", "walks", "Ashton in Makerfield"],
    ["côr yn Stretford", "côr", "Stretford"],
    ["canu ger Altrincham", "canu", "Altrincham"],
    ["lunch club Sale", "lunch club", "Sale"],
    ["choir in Newport, Isle of Wight", "choir", "Newport, Isle of Wight"],
    ["choir in London", "choir", "London"],
  ])("“%s” looks for “%s” near %s", async (text, rest, place) => {
    const answer = await said(text);
    expect(answer).toMatchObject({ kind: "found", rest });
    expect(answer.kind === "found" && answer.near.label).toMatch(new RegExp(`^${place}`, "i"));
  });

  test.each([
    "book sale",
    "jumble sale",
    "help in reading",
    "vitamin b12",
    "over 50s",
    "something to do in the week",
    "stuck at home",
    "by myself",
    "walking football",
    "5 a side",
    "in",
    "",
    "choir in Xyzzyville",
    "the hen house at sale",
    "Hen House at Sale",
    "the hen house at Sale fridays",
    "singing in urmston",
    "altrincham reading room",
  ])("“%s” speaks of no place to look around", async (text) => {
    expect(await said(text)).toEqual({ kind: "none" });
  });

  test("towns of one name are offered apart", async () => {
    const answer = await said("choir in Newport");
    expect(answer).toMatchObject({ kind: "choose", name: "Newport", rest: "choir" });
    const labels = answer.kind === "choose" ? answer.choices.map(({ label }) => label) : [];
    expect(labels.length).toBeGreaterThan(2);
    expect(new Set(labels).size).toBe(labels.length);
  });

  test("of towns of one name the only one of the directory's area is meant", async () => {
    expect(await said("choir in Hale")).toMatchObject({ kind: "found", rest: "choir" });
  });
});
