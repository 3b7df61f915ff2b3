import { describe, expect, test } from "vitest";
import { cell, paragraphs } from "../../../cms/import/clean/blank.ts";
import { emails, phones, tidyPhone, tidyWebsite } from "../../../cms/import/clean/contacts.ts";
import { mendEncoding } from "../../../cms/import/clean/mendEncoding.ts";
import { tidyName } from "../../../cms/import/clean/names.ts";
import { firstSentence, tidyProse } from "../../../cms/import/clean/prose.ts";
import { keyOf, listOf } from "../../../cms/import/clean/words.ts";
import { addressLines, suburbOf } from "../../../cms/import/mappings/address.ts";

describe("words for nothing", () => {
  test.each(["", "NA", "n/a", " - ", "None", "Not known", "TBC", "\u00a0", "\ufeff"])("“%s” is empty", (text) => {
    expect(cell(text)).toBeUndefined();
  });

  test("a name that only begins with NA stays", () => {
    expect(cell("NATIONAL TRUST")).toBe("NATIONAL TRUST");
  });

  test("line breaks and odd spaces inside a cell become single spaces", () => {
    expect(cell(" Tues\u00a0\u00a011am \n- 2pm ")).toBe("Tues 11am - 2pm");
  });

  test("paragraphs keep their line breaks, and no more than one empty line", () => {
    expect(paragraphs("One.\r\n\r\n\r\n\r\nTwo. ")).toBe("One.\n\nTwo.");
    expect(paragraphs(" \n ")).toBeUndefined();
  });
});

describe("mis-encoded text", () => {
  test.each([
    ["cr+¿ches", "crèches"],
    ["Weekly collections -?170", "Weekly collections £170"],
    ["-ú5 a week", "£5 a week"],
    ["The peopleâ€™s centre", "The people’s centre"],
    ["CafÃ©", "Café"],
    ["Â£3 a week", "£3 a week"],
  ])("“%s” is read as “%s”", (wrong, right) => {
    expect(mendEncoding(wrong)).toBe(right);
  });

  test.each(["café and crèche", "Siân Llŷr", "10 - 12", "a+b", "£5 – £10", "“quoted”", "Gŵyl"])(
    "“%s” is right already and stays",
    (text) => {
      expect(mendEncoding(text)).toBe(text);
    },
  );
});

describe("names", () => {
  test.each([
    ["ST ANN'S HOSPICE LIMITED", "St Ann's Hospice Limited"],
    ["DUKINFIELD BAPTIST CHURCH (TRUST FUNDS HELD ICW )", "Dukinfield Baptist Church (Trust Funds Held ICW)"],
    ["THE FRIENDS OF ASHTON-UNDER-LYNE PHAB CLUB", "The Friends of Ashton-under-Lyne PHAB Club"],
    ["TRAFFORD MV RFCC", "Trafford MV RFCC"],
    ["Trafford Mv Rfcc", "Trafford MV RFCC"],
    ["Sale F.c. (Rugby Football Club)", "Sale F.C. (Rugby Football Club)"],
    ["NAVIGATION PRIMARY SCHOOL P.T.A., ALTRINCHAM", "Navigation Primary School P.T.A., Altrincham"],
    ["Y W C A PLAYGROUP", "YWCA Playgroup"],
    ["1ST TIMPERLEY SCOUT GROUP", "1st Timperley Scout Group"],
    ["KING GEORGE VI FIELD", "King George VI Field"],
    ["MCDONALD O'NEILL TRUST", "McDonald O'Neill Trust"],
    ["Hale Country Club And Spa", "Hale Country Club and Spa"],
    ["Ashton-On-Mersey Golf Club Ltd", "Ashton-on-Mersey Golf Club Ltd"],
    ["Heywood ST Vincent de Paul Society", "Heywood St Vincent de Paul Society"],
    ["FRIENDS OF PARK ROAD SCHOOL(TIMPERLEY)", "Friends of Park Road School (Timperley)"],
    ["42ND STREET", "42nd Street"],
  ])("“%s” becomes “%s”", (shouted, quiet) => {
    expect(tidyName(shouted)).toBe(quiet);
  });

  test.each([
    "FoodCycle Manchester",
    "Greater Manchester Men's Shed",
    "L'Chaim-Chabad",
    "BRASS Bolton",
    "42nd Street",
    "Dr Kershaw’s",
    "St Mary's Church",
  ])("“%s” keeps its own capitals", (name) => {
    expect(tidyName(name)).toBe(name);
  });

  test("a tidied name stays as it is when tidied again", () => {
    for (const name of ["ST ANN'S HOSPICE LIMITED", "Sale F.c.", "Y W C A PLAYGROUP", "TRAFFORD MV RFCC"]) {
      expect(tidyName(tidyName(name))).toBe(tidyName(name));
    }
  });
});

describe("prose", () => {
  test("sentences that run together are parted", () => {
    expect(tidyProse("A wildlife champion.The objectives are:- wildlife,havens")).toBe(
      "A wildlife champion. The objectives are:- wildlife, havens",
    );
    expect(tidyProse("Grants to Masonic CharitiesTo make grants")).toBe("Grants to Masonic Charities. To make grants");
  });

  test("numbers, web addresses and names with a capital inside stay whole", () => {
    const text = "From 1.5 years; see www.example.org or YouTube, JustGiving. About 1,000 people e.g. parents.";
    expect(tidyProse(text)).toBe(text);
  });

  test("shouted prose is quietened, and keeps the names that the row knows", () => {
    expect(tidyProse("MEALS FOR OLDER PEOPLE IN BOWDON AND HALE. EVERY MONDAY.", "BOWDON LUNCH CLUB, Hale Road")).toBe(
      "Meals for older people in Bowdon and Hale. Every Monday.",
    );
  });

  test("markup and entities are taken out, and nothing of them is left to run", () => {
    expect(tidyProse("<p>Tea &amp; cake</p><script>alert(1)</script>")).toBe("Tea & cake alert(1)");
  });

  test("a summary is the first sentence, or as many whole words as fit", () => {
    expect(firstSentence("We sing. We drink tea.")).toBe("We sing.");
    const long = firstSentence(`${"word ".repeat(60)}end.`, 40);
    expect(long.length).toBeLessThanOrEqual(40);
    expect(long.endsWith("word…")).toBe(true);
  });
});

describe("phones, mail and web addresses", () => {
  test.each([
    ["01614941704", "0161 494 1704"],
    ["0161-912-2122", "0161 912 2122"],
    ["+44 7946415724", "07946 415724"],
    ["+44 (0)161 494 1704", "0161 494 1704"],
    ["02079460000", "020 7946 0000"],
    ["01204 385848", "01204 385848"],
  ])("%s is written %s", (raw, written) => {
    expect(tidyPhone(raw)).toBe(written);
  });

  test.each(["00000 000000", "12345", "NA", "ask at the desk", "999999999999999"])(
    "“%s” is no phone number",
    (text) => {
      expect(tidyPhone(text)).toBeUndefined();
    },
  );

  test("what stands among other words is found", () => {
    expect(phones("Ring Jo on 0161 496 0000 or 07700 900123.")).toEqual(["0161 496 0000", "07700 900123"]);
    expect(emails("Jo <JO@Example.org>, or info@example.org.")).toEqual(["jo@example.org", "info@example.org"]);
  });

  test.each([
    ["www.example.org", "https://www.example.org"],
    ["HTTP://WWW.Example.org/Page", "http://www.example.org/Page"],
    ["https://example.org/gym?utm_source=local&utm_medium=organic", "https://example.org/gym"],
  ])("%s becomes %s", (raw, address) => {
    expect(tidyWebsite(raw)).toBe(address);
  });

  test.each(["javascript:alert(1)", "NA", "facebook", "", "mailto:a@example.org"])("“%s” is no web address", (text) => {
    expect(tidyWebsite(text)).toBeUndefined();
  });
});

describe("addresses", () => {
  test("the place's own name and postcode are not said twice", () => {
    expect(addressLines("Coppice Library, Coppice Avenue, Sale, M33 4ND", "Coppice Library", "M33 4ND")).toEqual([
      "Coppice Avenue",
      "Sale",
    ]);
  });

  test("Manchester is left out as the post town of a place in another council area, and stays in its own", () => {
    expect(addressLines("9 Poplar Road, Stretford, Manchester", "X", undefined, "Trafford")).toEqual([
      "9 Poplar Road",
      "Stretford",
    ]);
    expect(addressLines("1 Oldham Street, Manchester", "X", undefined, "Manchester")).toEqual([
      "1 Oldham Street",
      "Manchester",
    ]);
  });

  test("in the city, a place is called by the part of it that the address names", () => {
    expect(suburbOf(["Moor Road", "Wythenshawe", "Manchester"], "Manchester")).toBe("Wythenshawe");
    expect(suburbOf(["The Place", "Platt Lane"], "Manchester")).toBeUndefined();
    expect(suburbOf(["Harpurhey"], "Manchester")).toBeUndefined();
    expect(suburbOf(["Broad Road", "Sale"], "Trafford")).toBeUndefined();
  });

  test("a town in capitals is quietened", () => {
    expect(addressLines("87 King St LEIGH", "X", undefined)).toEqual(["87 King St Leigh"]);
  });
});

test("lists read as a person would say them", () => {
  expect(listOf(["a gym"])).toBe("a gym");
  expect(listOf(["a gym", "a studio", "a pool"])).toBe("a gym, a studio and a pool");
});

test("an identity does not change with capitals, spaces and accents", () => {
  expect(keyOf(" Café  ONE", "m33 2ab")).toBe(keyOf("cafe one", "M33 2AB"));
  expect(keyOf(undefined, "")).toBe("");
});
