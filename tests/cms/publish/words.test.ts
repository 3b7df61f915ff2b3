import { describe, expect, test } from "vitest";
import { BuildFailed, sentenceFor, sentenceOf } from "../../../cms/publish/buildSite.ts";
import { londonDay } from "../../../cms/publish/londonDay.ts";
import type { PublishStatus } from "../../../cms/publish/publishStatus.ts";
import { publishStatusWords } from "../../../cms/publish/publishStatusWords.ts";
import { waitAfter } from "../../../cms/publish/publishTask.ts";
import { stillWithdrawn } from "../../../cms/publish/withdrawn.ts";

const now = new Date("2026-06-15T12:00:00Z");
const live: PublishStatus = {
  publishedAt: "2026-06-15T11:04:00.000Z",
  listings: 93,
  changes: 0,
  publishing: false,
  leftOut: [],
};

describe("how publishing stands, in words", () => {
  test.each<[string, PublishStatus]>([
    ["Live since 12:04", live],
    ["Live since 12:04; 1 change on its way", { ...live, changes: 1 }],
    ["Live since 12:04; 3 changes on their way", { ...live, changes: 3 }],
    ["Live since 09:00, 14/6/2026", { ...live, publishedAt: "2026-06-14T08:00:00.000Z" }],
    ["Not live yet; 2 changes on their way", { ...live, publishedAt: undefined, changes: 2 }],
    [
      "The site could not be built: the disk is full. The last good one from 12:04 stays up.",
      { ...live, failure: "the disk is full.", changes: 1 },
    ],
  ])("%s", (words, status) => {
    expect(publishStatusWords(status, "en", now)).toBe(words);
  });

  test("in Welsh too", () => {
    expect(publishStatusWords({ ...live, changes: 1 }, "cy", now)).toBe("Yn fyw ers 12:04; 1 newid ar ei ffordd");
  });
});

describe("what went wrong, in words", () => {
  test.each([
    [
      "Error: ENOSPC: no space left on device, write",
      "the disk is full. Free some space; it is tried again by itself.",
    ],
    ["SQLITE_FULL: database or disk is full", "the disk is full. Free some space; it is tried again by itself."],
    ["SIGKILL\n", "the machine ran out of memory. Close other programs or give it more; it is tried again by itself."],
    [
      "code 1\nThe site could not be built. The snapshot a.json cannot be read.\n",
      "The snapshot a.json cannot be read. It is tried again by itself.",
    ],
    ["code 3\n", "the builder stopped. It is tried again by itself."],
  ])("%s", (problem, sentence) => {
    expect(sentenceFor(problem)).toBe(sentence);
  });

  test("a sentence that is one already stays as it is", () => {
    expect(sentenceOf(new BuildFailed("the build left out index.html."))).toBe("the build left out index.html.");
  });
});

test("what fails is tried again soon, then ever later, at most a quarter of an hour apart", () => {
  expect([1, 2, 3, 4, 5, 6, 50].map(waitAfter)).toEqual([5_000, 20_000, 80_000, 320_000, 900_000, 900_000, 900_000]);
});

test("a day begins at London's midnight, in summer an hour before Greenwich's", () => {
  expect(londonDay(new Date("2026-06-14T22:59:59Z"))).toBe("2026-06-14");
  expect(londonDay(new Date("2026-06-14T23:00:00Z"))).toBe("2026-06-15");
  expect(londonDay(new Date("2026-11-14T23:30:00Z"))).toBe("2026-11-14");
});

describe("what stays withdrawn once a release is live", () => {
  const begunAt = "2026-06-15T12:00:00.000Z";
  const before = "2026-06-15T11:00:00.000Z";
  const after = "2026-06-15T12:00:01.000Z";

  test("what was taken down while it was being built", () => {
    expect(stillWithdrawn({ choir: after }, { begunAt, publicIds: new Set(["choir"]) }, new Set())).toEqual({
      choir: after,
    });
  });

  test("not what has been approved again and is in it", () => {
    expect(stillWithdrawn({ choir: before }, { begunAt, publicIds: new Set(["choir"]) }, new Set(["choir"]))).toEqual(
      {},
    );
  });

  test("what a release has that open tabs may still use, until none has", () => {
    const live = { begunAt, publicIds: new Set<string>() };
    expect(stillWithdrawn({ choir: before }, live, new Set(["choir"]))).toEqual({ choir: before });
    expect(stillWithdrawn({ choir: before }, live, new Set())).toEqual({});
  });
});
