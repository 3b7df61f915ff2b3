import { describe, expect, test } from "vitest";
import { isSpelt as isWord } from "../../../search/lexicon/spelling.ts";
import { placeFinder } from "../../../search/places/placeFinder.ts";
import { placeSaidIn } from "../../../search/places/saidPlace.ts";
import { nameOfSaidPlace, saysPlace } from "../../../search/places/undonePlace.ts";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { loadSiteFile } from "./siteFiles.ts";

const { centre } = sampleSnapshot.directory;
const finder = placeFinder(loadSiteFile, centre);
const titles = ["The Hen House at Sale", "Altrincham Reading Room", "Stretford Walkers", "Singing in Urmston"];
const said = (text: string, undone: readonly string[] = []) =>
  placeSaidIn(text, { finder, centre, titles, isWord, undone });

test.each([
  ["walk in Sale", true],
  ["walk in sale on tuesday", true],
  ["yoga in Urmston", false],
  ["resale", false],
])("of “%s”, that Sale is put back as a word is still true: %s", (text, isSaid) => {
  expect(saysPlace(text, nameOfSaidPlace("Sale"))).toBe(isSaid);
});

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
    ["choir in Sale on Tuesday", "choir on Tuesday", "Sale"],
    ["choir in sale on tuesdays", "choir on tuesdays", "Sale"],
    ["choir in Sale for my mum", "choir for my mum", "Sale"],
    ["in Sale, a choir", "a choir", "Sale"],
    ["yoga in Altrincham in the evening", "yoga in the evening", "Altrincham"],
    ["yoga m33 tuesday", "yoga tuesday", "M33"],
    ["yoga m33 7bb after work", "yoga after work", "M33 7BB"],
    ["lunch club Altrincham on a friday", "lunch club on a friday", "Altrincham"],
    ["I live in Urmston", "", "Urmston"],
    ["bowls hale", "bowls", "Hale, Trafford"],
    ["sale, cheshire", "", "Sale"],
    ["choir in Sale, Cheshire on Tuesday", "choir on Tuesday", "Sale"],
    ["choir urmston manchester", "choir", "Urmston"],
    ["choir in Sale M33", "choir", "M33"],
    ["im in Sale and want a choir", "and want a choir", "Sale"],
    ["chess within walking distance of Sale", "chess", "Sale"],
    ["i feel alone as we live in urmston and i dont drive", "i feel alone as and i dont drive", "Urmston"],
  ])("“%s” looks for “%s” near %s", async (text, rest, place) => {
    const answer = await said(text);
    expect(answer).toMatchObject({ kind: "found", rest });
    expect(answer.kind === "found" && answer.near.label).toMatch(new RegExp(`^${place}`, "i"));
  });

  test.each([
    "book sale",
    "book sale on saturday",
    "mother in law trouble",
    "kroshet",
    "jumble sale cheshire cheese",
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
    "altrincham reading room on tuesday",
  ])("“%s” speaks of no place to look around", async (text) => {
    expect(await said(text)).toEqual({ kind: "none" });
  });

  test.each([
    ["within 1 mile of sale", "", "Sale", 1],
    ["1 mile from M33", "", "M33", 1],
    ["choir within half a mile of Sale on Tuesday", "choir on Tuesday", "Sale", 0.5],
    ["choir up to 4 miles from Urmston", "choir", "Urmston", 5],
    ["choir 50 miles from Sale", "choir", "Sale", 20],
    ["côr o fewn 2 filltir i Sale", "côr", "Sale", 2],
    ["choir in Sale", "choir", "Sale", undefined],
  ])("“%s” looks for “%s” near %s within %s miles", async (text, rest, place, miles) => {
    const answer = await said(text);
    expect(answer).toMatchObject({ kind: "found", rest, near: { label: place } });
    expect(answer.kind === "found" && answer.miles).toBe(miles);
  });

  test.each([
    ["choir in Sale", undefined],
    ["choir in Sale near Urmston", "Urmston"],
    ["yoga in Urmston", "Urmston"],
  ])("where Sale was put back as a word, “%s” speaks of %s", async (text, place) => {
    const answer = await said(text, [nameOfSaidPlace("Sale")]);
    expect(answer.kind === "found" ? answer.near.label : undefined).toBe(place);
  });

  test.each([
    ["near me", "", "near me", undefined],
    ["yoga near me on Tuesday", "yoga on Tuesday", "near me", undefined],
    ["choir within 2 miles of me", "choir", "within 2 miles of me", 2],
    ["what's on nearby", "what's on", "nearby", undefined],
    ["groups in my area", "groups", "in my area", undefined],
    ["côr yn agos ata i", "côr", "yn agos ata i", undefined],
  ])("“%s” looks for “%s” near where somebody is, which is theirs to say", async (text, rest, words, miles) => {
    const answer = await said(text);
    expect(answer).toMatchObject({ kind: "here", rest, words });
    expect(answer.kind === "here" && answer.miles).toBe(miles);
  });

  test("near me is near the place that was given, and words once it was put back", async () => {
    const none = { kind: "none" };
    expect(await placeSaidIn("yoga near me", { finder, centre, titles, isWord, isPlaceGiven: true })).toEqual(none);
    expect(await said("yoga near me", [nameOfSaidPlace("near me")])).toEqual(none);
  });

  test.each([
    ["Sael", "", "Sale"],
    ["choir in Sael", "choir", "Sale"],
    ["bowls altringham on tuesday", "bowls on tuesday", "Altrincham"],
    ["M33 OAA", "", "M33 0AA"],
    ["yoga m333 7xf", "yoga", "M33 7XF"],
  ])("“%s” asks whether “%s” is looked for near %s", async (text, rest, place) => {
    expect(await said(text)).toMatchObject({ kind: "meant", rest, choices: [{ label: place }] });
  });

  test("a town far away that is called like nothing else is asked about by its name alone", async () => {
    expect(await said("chesterfield")).toMatchObject({ kind: "meant", choices: [{ label: "Chesterfield" }] });
    expect(await said("Newport")).toMatchObject({ kind: "choose", name: "Newport", rest: "" });
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
