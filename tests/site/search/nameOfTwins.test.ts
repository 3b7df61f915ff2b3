import { expect, test } from "vitest";
import { nameOfTwins } from "../../../site/search/nameOfTwins.ts";

const at = (label: string) => ({ label, position: { lat: 52.8, lng: -2.4 } });

test("whoever writes “newport” is asked which Newport they mean", () => {
  expect(nameOfTwins([at("Newport, Wales"), at("Newport, Pembrokeshire")], " newport ")).toBe("Newport");
});

test("of places that are only called so every day, the name stays as it was written", () => {
  expect(nameOfTwins([at("Ashton-under-Lyne"), at("Ashton in Makerfield")], "Ashton")).toBe("Ashton");
});
