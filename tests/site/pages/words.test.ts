import { describe, expect, it } from "vitest";
import type { Session } from "../../../search/sessions/session.ts";
import { toSlug } from "../../../site/addresses.ts";
import { costWords } from "../../../site/listing/costWords.ts";
import { dayWords } from "../../../site/listing/dayWords.ts";
import { placeWords } from "../../../site/listing/placeWords.ts";
import { callAddress } from "../../../site/listing/telephone.ts";
import { byActivity } from "../../../site/listings/byActivity.ts";
import { localities } from "../../../site/listings/localities.ts";
import { nearCentre } from "../../../site/listings/nearCentre.ts";
import { textIn } from "../../../site/messages/textIn.ts";
import { aListing, saleVenue } from "../../fixtures/listing.ts";

describe("What it costs", () => {
  it("is free, and never £0.00", () => {
    expect(costWords({ option: "free" }, "en")).toBe("Free");
    expect(costWords({ option: "free", pounds: 0 }, "en")).toBe("Free");
  });

  it("is a price and what it buys", () => {
    expect(costWords({ option: "paid", pounds: 4.5, per: "session" }, "en")).toBe("£4.50 a session");
    expect(costWords({ option: "paid", pounds: 48, per: "year" }, "cy")).toBe("£48 y flwyddyn");
  });

  it("says that it is not known", () => {
    expect(costWords({ option: "unknown" }, "en")).toBe("Cost not known");
  });
});

describe("Words of a page", () => {
  it("names a day as people do", () => {
    expect(dayWords("2026-11-24", "en")).toBe("24 November 2026");
    expect(dayWords("2026-11-24", "cy")).toBe("24 Tachwedd 2026");
  });

  it("rings a number however it is written", () => {
    expect(callAddress("0161 496 0201")).toBe("tel:01614960201");
    expect(callAddress("+44 (161) 496-0201")).toBe("tel:+441614960201");
  });

  it("shows English where there is no Welsh, and says that it is English", () => {
    expect(textIn({ en: "Choir", cy: "Côr" }, "cy")).toEqual({ words: "Côr", lang: undefined });
    expect(textIn({ en: "Choir" }, "cy")).toEqual({ words: "Choir", lang: "en" });
  });

  it("makes an address of a place's name", () => {
    expect(toSlug("Stretford & Old Trafford")).toBe("stretford-old-trafford");
    expect(toSlug("Dunham-on-the-Hill")).toBe("dunham-on-the-hill");
    expect(toSlug("Tŷ'r Ysgol")).toBe("tyr-ysgol");
  });

  it("says where it is, and only the town where the address is private", () => {
    expect(placeWords({ venue: saleVenue }, "en")).toBe("Sale Hall, Sale");
    expect(placeWords({ venue: { ...saleVenue, addressPrivate: true } }, "en")).toBe("Sale");
    expect(placeWords({ venue: undefined }, "en")).toBeUndefined();
  });
});

describe("Lists to browse", () => {
  it("puts a listing under each activity it names, and what names none of the kind last", () => {
    const choir = aListing({ kinds: ["arts"], activities: ["singing", "drama"] });
    const other = aListing({ kinds: ["arts"], activities: ["walking"] });
    const groups = byActivity([other, choir], "arts");
    expect(groups.map(({ activity }) => activity)).toEqual(["singing", "drama", undefined]);
    expect(groups.at(-1)?.listings).toEqual([other]);
  });

  it("takes two spellings of a town for one", () => {
    const listings = ["Old Trafford", "Old  trafford", "Sale"].map((locality) =>
      aListing({ venue: { ...saleVenue, locality } }),
    );
    expect(localities(listings).map(({ slug, listings }) => [slug, listings.length])).toEqual([
      ["old-trafford", 2],
      ["sale", 1],
    ]);
  });

  it("offers on the home page what is near the centre, has sessions and has room", () => {
    const weekly: Session = { every: "week", day: "tue", except: [] };
    const near = aListing({ sessions: [weekly] });
    const far = aListing({ sessions: [weekly], venue: { ...saleVenue, position: { lat: 54, lng: -3 } } });
    const full = aListing({ sessions: [weekly], takingNew: { answer: "full" } });
    const byPhone = aListing({ sessions: [weekly], attending: ["phone"] });
    const never = aListing();
    const centre = { lat: 53.42, lng: -2.32 };
    expect(nearCentre([far, full, byPhone, never, near], centre, 5)).toEqual([near, far]);
  });
});
