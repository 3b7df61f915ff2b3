import { describe, expect } from "vitest";
import { sampleSnapshot } from "../../fixtures/listings.ts";
import { searchTest } from "./searchTest.ts";

const test = searchTest();
const file = "**/search/phrasebook.*";

describe("the phrasebook", () => {
  test("is fetched once, and may be kept for ever", async ({ search }) => {
    const asked: string[] = [];
    const { meanings } = await search("#q=lonely", {
      prepare: (page) =>
        page.on("response", (response) => {
          if (response.url().includes("/search/phrasebook.")) asked.push(response.headers()["cache-control"] ?? "");
        }),
    });
    await meanings.first().waitFor();
    expect(asked).toEqual(["public,max-age=31536000,immutable"]);
  });

  test("holds up nothing where no words are searched for", async ({ search }) => {
    let letGo: () => void = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const { what, count, meanings } = await search("", {
      prepare: (page) =>
        page.route(file, async (route) => {
          await held;
          await route.continue();
        }),
    });
    await expect.poll(count).toBe(`${sampleSnapshot.listings.length} groups`);
    await what.fill("lonely");
    letGo();
    await meanings.first().waitFor();
  });

  test("that does not load leaves the search by words, and says nothing of what they mean", async ({ search }) => {
    const { count, meanings, fragment } = await search("#q=gardening&undone=concepts%3Abereavement-support", {
      expectedErrors: /Failed to load resource/,
      prepare: (page) => page.route(file, (route) => route.abort()),
    });
    await expect.poll(count).toMatch(/^\d+ groups? for “gardening”/);
    expect(await meanings.count()).toBe(0);
    expect(fragment()).toContain("undone=concepts");
  });

  test("that cannot be read leaves the search by words", async ({ search }) => {
    const { count } = await search("#q=gardening", {
      expectedErrors: /not a phrasebook/,
      prepare: (page) =>
        page.route(file, (route) => route.fulfill({ body: "<!doctype html><title>Not found</title>" })),
    });
    await expect.poll(count).toMatch(/^\d+ groups? for “gardening”/);
  });
});
