import { describe, expect, test } from "vitest";
import type { Asker } from "../asking.ts";
import { sale } from "../smallDirectory.ts";

export const placesContract = ({ search, find }: Asker): void => {
  describe("places", () => {
    test("the nearest comes first", async () => {
      const { hits } = await search({ near: sale, sort: "nearest" });
      const miles = hits.flatMap((hit) => hit.distanceMiles ?? []);
      expect(miles).toEqual([...miles].sort((a, b) => a - b));
      expect(hits[0]?.publicId).toBe("walkers1");
    });

    test("what has no distance comes after what has", async () => {
      const { hits } = await search({ near: sale, sort: "nearest" });
      const known = hits.map((hit) => hit.distanceMiles !== undefined);
      expect(known).toEqual([...known].sort().reverse());
    });

    test("nothing is further away than asked, but for what serves the place", async () => {
      const { hits } = await search({ near: sale, withinMiles: 2 });
      for (const hit of hits) expect(hit.servesPlace || (hit.distanceMiles ?? 99) <= 2).toBe(true);
      expect(hits.map((hit) => hit.publicId)).not.toContain("sheds001");
    });

    test("a helpline for everybody is found from anywhere", async () => {
      const { hits } = await search({ near: sale, withinMiles: 0.5 });
      expect(hits.find((hit) => hit.publicId === "helpline")).toMatchObject({ servesPlace: true });
    });

    test("who serves the council area is found in it, whatever the distance", async () => {
      const asking = { withinMiles: 0.5 };
      expect(await find({ ...asking, near: { ...sale, area: "E08000007" } })).toContain("visits01");
      expect(await find({ ...asking, near: sale })).not.toContain("visits01");
    });

    test("where the area is not known, only what is for everywhere serves it", async () => {
      const { area: _, ...near } = sale;
      const ids = await find({ near, withinMiles: 0.5 });
      expect(ids).toContain("helpline");
      expect(ids).not.toContain("visits01");
    });

    test("serving an area is no use where one has to go to the venue", async () => {
      expect(await find({ near: sale, withinMiles: 2 })).not.toContain("allotmnt");
    });

    test("the distance is from about where somebody is, not from their door", async () => {
      const exact = { ...sale, position: { lat: sale.position.lat + 0.0041, lng: sale.position.lng - 0.0032 } };
      const [rough, fine] = await Promise.all([search({ near: sale }), search({ near: exact })]);
      expect(fine.hits).toEqual(rough.hits);
    });

    test("a piece of the map holds what is on it", async () => {
      const result = await search({ bounds: { north: 53.46, south: 53.44, east: -2.34, west: -2.38 } });
      expect(result.hits.map((hit) => hit.publicId)).toEqual(["sheds001"]);
      expect(result.points).toEqual([{ publicId: "sheds001", position: { lat: 53.4492, lng: -2.3535 } }]);
    });

    test("nothing that nobody goes to is on the map", async () => {
      const ids = (await search({})).points.map((point) => point.publicId);
      expect(ids).toContain("walkers1");
      expect(ids).not.toContain("helpline");
    });

    test.each([
      [
        "a line of the map holds what lies on it",
        { north: 53.4492, south: 53.4492, east: -2.3535, west: -2.3535 },
        ["sheds001"],
      ],
      ["a piece of the sea holds nothing", { north: 50.1, south: 50, east: -10, west: -11 }, []],
      ["a piece of the map that is turned round holds nothing", { north: 53, south: 54, east: -3, west: -2 }, []],
    ])("%s", async (_, bounds, ids) => {
      expect(await find({ bounds })).toEqual(ids);
    });

    test("a piece of the map and a distance are both asked", async () => {
      const bounds = { north: 53.46, south: 53.42, east: -2.3, west: -2.38 };
      const ids = await find({ bounds, near: sale, withinMiles: 1 });
      expect(ids).not.toContain("sheds001");
      expect(ids).not.toContain("helpline");
    });

    test.each([
      ["the North Pole", { lat: 90, lng: 0 }],
      ["the end of the map", { lat: -53.42, lng: 180 }],
      ["nowhere in particular", { lat: 0, lng: 0 }],
    ])("%s is far from everything", async (label, position) => {
      const { hits } = await search({ near: { label, position }, withinMiles: 20 });
      expect(hits.map((hit) => hit.publicId)).toEqual(["helpline"]);
    });

    test("a distance is told in the same way however results are put in order", async () => {
      const milesOf = async (sort: "best" | "nearest" | "soonest") =>
        new Map((await search({ near: sale, sort })).hits.map((hit) => [hit.publicId, hit.distanceMiles]));
      expect(await milesOf("soonest")).toEqual(await milesOf("nearest"));
      expect(await milesOf("best")).toEqual(await milesOf("nearest"));
    });

    test("the distance is as the crow flies", async () => {
      const { hits } = await search({ near: sale, bounds: { north: 53.45, south: 53.44, east: -2.35, west: -2.36 } });
      expect(hits[0]?.distanceMiles).toBeCloseTo(2.4437, 3);
    });
  });
};
