import { describe, expect, test } from "vitest";
import type { SearchServerState } from "../../../cms/publish/searchServer/searchServerState.ts";
import { searchServerWords } from "../../../cms/publish/searchServer/searchServerWords.ts";
import { reindexWords } from "../../../scripts/reindexWords.ts";

const now = new Date("2026-06-15T12:00:00Z");
const well: SearchServerState = { url: "http://127.0.0.1:7700", index: "listings", release: "one", refused: [] };
const since = "2026-06-15T11:04:00.000Z";
const refusedOf = (...titles: string[]) =>
  titles.map((title) => ({ publicId: "aaaaaaaa", title, reason: "Its position is not one on earth." }));

describe("how the search server stands, in words for the curator", () => {
  test.each<[string, SearchServerState]>([
    [
      "Search server: not answering since 12:04; visitors search on their own device meanwhile",
      { ...well, failure: { since, sentence: "not answering", unreachable: true } },
    ],
    [
      "Search server: its disk is full. Since 12:04 visitors search on their own device",
      { ...well, failure: { since, sentence: "its disk is full.", unreachable: false } },
    ],
    ["Search server: being filled; visitors search on their own device meanwhile", { ...well, release: undefined }],
    [
      "Search server: 1 listing is on the site but not found by searching: Choir: Its position is not one on earth.",
      { ...well, refused: refusedOf("Choir") },
    ],
    [
      "Search server: 2 listings are on the site but not found by searching: Choir: Its position is not one on earth. Shed: Its position is not one on earth.",
      { ...well, refused: refusedOf("Choir", "Shed") },
    ],
  ])("%s", (words, state) => {
    expect(searchServerWords(state, "en", now)).toEqual([words]);
  });

  test("nothing while all is well; in Welsh too", () => {
    expect(searchServerWords(well)).toEqual([]);
    expect(searchServerWords({ ...well, refused: refusedOf("Côr") }, "cy")[0]).toMatch(
      /^Gweinydd chwilio: mae 1 cofnod ar y wefan.*: Côr:/,
    );
  });

  test("of many that are refused the first are named", () => {
    const [words] = searchServerWords({ ...well, refused: refusedOf("A", "B", "C", "D", "E", "F", "G") });
    expect(words).toMatch(/^Search server: 7 listings .+: A: .+ E: .+ and 2 more$/);
  });
});

describe("what checking by hand came to", () => {
  const drift = { empty: false, settings: [], missing: [], changed: [], surplus: [] };

  test("an index that is true, and no search server at all, are nothing wrong", () => {
    expect(reindexWords({ kind: "checked", drift, refused: [], onTheirWay: 0 })).toEqual({
      sentences: ["The search server has what it should."],
      wrong: false,
    });
    expect(reindexWords({ kind: "none" }).wrong).toBe(false);
  });

  test("all that is wrong is told, and how to put it right", () => {
    const report = { ...drift, settings: ["rankingRules"], missing: ["aaaaaaaa"], surplus: ["bbbbbbbb", "cccccccc"] };
    expect(reindexWords({ kind: "checked", drift: report, refused: [], onTheirWay: 1 })).toEqual({
      sentences: [
        "Its settings are not ours: rankingRules.",
        "Missing: 1 listing (aaaaaaaa).",
        "Should not be there: 2 listings (bbbbbbbb, cccccccc).",
        "Changes that are not live yet, which may be why: 1.",
        "Put it right with: npm run reindex",
      ],
      wrong: true,
    });
  });

  test("a repair says what it took, and names what is refused", () => {
    const done = { kind: "repaired" as const, sent: 1, removed: 2, unchanged: 90, rebuilt: false };
    expect(reindexWords({ ...done, refused: refusedOf("Choir") }).sentences).toEqual([
      "True again: 1 listing sent, 2 taken out, 90 as they were.",
      "Refused by the search server: Choir. Its position is not one on earth.",
    ]);
  });
});
