import fc from "fast-check";
import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import { mappingFor, mappingNamed } from "../../../cms/import/chooseMapping.ts";
import { readCsv } from "../../../cms/import/read/readCsv.ts";
import { readRecords } from "../../../cms/import/read/records.ts";
import { Troubles, termsCell } from "../../../cms/import/template/cells.ts";
import { templateColumns } from "../../../cms/import/template/columns.ts";
import { template } from "../../../cms/import/template/template.ts";
import { csv, emptyTemplate, writeCells } from "../../../cms/import/template/writeTemplate.ts";
import { activities } from "../../../search/vocabulary/activities/terms.ts";
import { activityIds } from "../../../search/vocabulary/activities.ts";
import { templateRecords } from "./records.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text);
const cells = (text: string) => readCsv(bytes(text)).rows.map((row) => row.cells);
const columns = templateColumns.map(({ name }) => name);

describe("a spreadsheet, however it was saved", () => {
  const text = "name,note\r\nCafé Crème,“£5, please”\r\n".replace("“£5, please”", '"£5, please"');
  const said = [{ name: "Café Crème", note: "£5, please" }];

  test.each([
    ["UTF-8", bytes(text)],
    ["UTF-8 with a byte-order mark", bytes(`\ufeff${text}`)],
    ["UTF-16", iconv.encode(text, "utf16le", { addBOM: true })],
    ["UTF-16, big end first", iconv.encode(text, "utf16be", { addBOM: true })],
    ["Windows-1252", iconv.encode(text, "windows-1252")],
  ])("%s is read alike", (_, file) => {
    expect(readCsv(file).rows.map((row) => row.cells)).toEqual(said);
  });

  test("semicolons or tabs between the cells do as well", () => {
    expect(cells("name;note\nA;b, c\n")).toEqual([{ name: "A", note: "b, c" }]);
    expect(cells("name\tnote\nA\tb\n")).toEqual([{ name: "A", note: "b" }]);
  });

  test("line breaks inside a cell stay, and the lines are counted as an editor shows them", () => {
    const { rows } = readCsv(bytes('name,note\nA,"one\ntwo"\n\nB,x\n'));
    expect(rows.map(({ line, cells: { name } }) => [line, name])).toEqual([
      [2, "A"],
      [5, "B"],
    ]);
  });

  test("rows with nothing in them are no rows", () => {
    expect(cells("name,note\n,\n  , \nA,b\n")).toEqual([{ name: "A", note: "b" }]);
  });
});

describe("a file that is none is refused in a sentence", () => {
  test.each([
    ["an empty one", bytes(""), "The file is empty."],
    ["one without a header", bytes("1,2,3\n4,5,6\n"), "The first line should name the columns"],
    [
      "one with 200 columns",
      bytes(Array.from({ length: 200 }, (_, at) => `c${at}`).join(",")),
      "has 200 columns; the most is 150",
    ],
    ["an Excel workbook", bytes("PK\u0003\u0004 and more"), "a spreadsheet or a zip file"],
    ["a PDF", bytes("%PDF-1.7"), "a PDF"],
    ["a photo", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), "a photo"],
    ["a web page", bytes("<!doctype html><p>Not found</p>"), "a web page"],
    ["GeoJSON", bytes('{"type": "FeatureCollection"}'), "data for programs"],
    ["a program", Uint8Array.of(97, 98, 0, 0, 0, 99), "not text"],
    ["one of 60 MB", new Uint8Array(60 * 1024 * 1024), "The file has 60 MB; the most is 50 MB."],
    [
      "one with a quotation mark left open",
      bytes('name,note\nA,"oh\nB,x\n'),
      "A quotation mark is opened and not closed",
    ],
    ["one with a column twice", bytes("name,name\nA,B\n"), "The column “name” is there twice."],
  ])("%s", (_, file, sentence) => {
    expect(() => readCsv(file)).toThrow(sentence);
  });

  test("a file of another kind says which columns it lacks", () => {
    expect(() => readRecords(readCsv(bytes("name,postcode\nA,M33 7ZF\n")), template)).toThrow(
      "The file lacks the columns “id”, “title”, “summary”, “kinds”, “how_to_join”, so it is not “template”. It has: name, postcode.",
    );
  });
});

describe("choosing how to read a file", () => {
  test("a slip in the name of a mapping gets a suggestion", () => {
    expect(() => mappingNamed("librarys")).toThrow("Did you mean “libraries”?");
    expect(() => mappingNamed("foodbank")).toThrow("Did you mean “food-banks”?");
    expect(() => mappingNamed("zzz")).toThrow("There is no mapping “zzz”. There are: template,");
  });

  test("the columns tell what it is", () => {
    expect(mappingFor(readCsv(bytes(emptyTemplate())).columns).id).toBe("template");
    expect(
      mappingFor(["Name", "Referral method", "Opening times", "Address", "Postcode", "Contact", "Website", "Area code"])
        .id,
    ).toBe("food-banks");
    expect(() => mappingFor(["name", "category"])).toThrow("its columns are name, category.");
  });
});

describe("rows that cannot be taken", () => {
  const file = (...rows: object[]) =>
    readRecords(
      readCsv(
        bytes(
          csv(
            columns,
            rows.map((row) => ({
              id: "a",
              title: "A",
              summary: "S.",
              kinds: "nature",
              how_to_join: "turn-up",
              attending: "online",
              ...row,
            })),
          ),
        ),
      ),
      template,
    );
  const reasons = (...rows: object[]) => file(...rows).rejected.map(({ row, reason }) => `${row.line}: ${reason}`);

  test("each says on which line, and everything that is wrong at once", () => {
    expect(reasons({}, { id: "", title: "NA", kinds: "natur", how_to_join: "" })).toEqual([
      "3: “id” is empty: give the row a short name of its own and keep it. In “kinds”, “natur” is not one of: physical, arts, learning, peer-support, advice, volunteering, nature. “title” is empty. “how_to_join” is empty: what does somebody do first?",
    ]);
  });

  test.each([
    [
      "times that are not certain",
      { sessions: "tue 7 - 9" },
      "In “sessions”, “tue 7 - 9” cannot be understood for certain.",
    ],
    [
      "ages the wrong way round",
      { minimum_age: "60", maximum_age: "18" },
      "The oldest age (18) is below the youngest (60).",
    ],
    ["a letter O in a postcode", { attending: "venue", postcode: "WA15 OHF" }, "Did you mean WA15 0HF?"],
    ["a venue without an address", { attending: "venue" }, "“postcode” and “address” are empty"],
    ["a script as a website", { website: "javascript:alert(1)" }, "is not a web address"],
    ["a name that is too long", { title: "x".repeat(121) }, "The name has 121 characters; 120 is the most that fits."],
    [
      "a description of 5,000 words",
      { description: "word ".repeat(5_000) },
      "The description has 5000 words; 500 is the most that fits.",
    ],
    ["a price that is no number", { pounds: "a fiver" }, "In “pounds”, “a fiver” is not a number."],
    [
      "two answers where one fits",
      { taking_new: "yes; full" },
      "In “taking_new” there is room for one answer, and it has 2.",
    ],
  ])("%s", (_, row, sentence) => {
    const { rejected, records } = file(row);
    expect(records).toEqual([]);
    expect(rejected[0]?.reason).toContain(sentence);
  });

  test("a row with too few cells is not guessed at", () => {
    const { rejected, read } = readRecords(readCsv(bytes("id,title,summary,kinds,how_to_join\na,A\n")), template);
    expect({ read, reason: rejected[0]?.reason }).toEqual({
      read: 1,
      reason: "It has 2 cells, and the first line names 5.",
    });
  });

  test("two rows with one identity: the second is not taken", () => {
    expect(reasons({}, { id: " A " })).toEqual(["3: It says the same thing as line 2: same name and place."]);
  });

  test("the explanations in our empty spreadsheet are no rows", () => {
    expect(readRecords(readCsv(bytes(emptyTemplate())), template)).toEqual({ read: 0, records: [], rejected: [] });
  });

  test("the example in it would be taken", () => {
    const text = emptyTemplate().replace("# sale-gardeners", "sale-gardeners");
    const { records, rejected } = readRecords(readCsv(bytes(text)), template);
    expect({ records: records.length, rejected }).toEqual({ records: 1, rejected: [] });
  });
});

test("what is written to our spreadsheet is read back the same, whatever is in it", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(templateRecords, { minLength: 1, maxLength: 4, selector: ({ listing }) => listing?.key }),
      (records) => {
        const table = readCsv(bytes(csv(columns, records.map(writeCells))));
        const read = table.rows.map((row) => template.read([row.cells]));
        expect(read).toEqual(records);
      },
    ),
  );
});

test("walking and football are two activities, and no walking football", () => {
  expect(termsCell("activities", "walking; football", activities, activityIds, new Troubles())).toEqual([
    "walking",
    "football",
  ]);
});

test("a spreadsheet program never runs what a stranger typed", () => {
  const text = csv(["a"], [{ a: "=HYPERLINK(1)" }, { a: "@SUM(1)" }, { a: "-2+3" }]);
  expect(text.replace("\ufeff", "").trim().split("\r\n").slice(1)).toEqual(["'=HYPERLINK(1)", "'@SUM(1)", "'-2+3"]);
});
