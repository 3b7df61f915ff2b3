import fc from "fast-check";
import { cell, paragraphs } from "../../../cms/import/clean/blank.ts";
import { keyOf } from "../../../cms/import/clean/words.ts";
import type { ImportedListing, ImportedOrganisation, ImportedVenue, ImportRecord } from "../../../cms/import/record.ts";
import { accessFactIds } from "../../../search/vocabulary/accessFacts.ts";
import { activityIds } from "../../../search/vocabulary/activities.ts";
import { answerIds } from "../../../search/vocabulary/answers.ts";
import { attendingIds } from "../../../search/vocabulary/attending.ts";
import { audienceIds } from "../../../search/vocabulary/audiences.ts";
import { costIds, costPerIds } from "../../../search/vocabulary/costs.ts";
import { effortIds, groupSizeIds, talkingIds } from "../../../search/vocabulary/demands.ts";
import { joiningIds, referralIds, takingNewIds } from "../../../search/vocabulary/joining.ts";
import { kindIds } from "../../../search/vocabulary/kinds.ts";

const awkward = [
  "=1+1",
  "'=x",
  "-5",
  "+44",
  "@home",
  'say "hello"',
  "a, b; c",
  "Llanfair­pwll",
  "Noël 🎈",
  "a;b",
  "ا ب",
];
const anything = fc.oneof(fc.string({ unit: "grapheme", maxLength: 40 }), fc.constantFrom(...awkward));
const line = anything.filter((text) => cell(text) === text);
const longer = fc
  .array(anything, { minLength: 1, maxLength: 3 })
  .map((lines) => lines.join("\n"))
  .filter((text) => paragraphs(text) === text);

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
const someOf = <T>(ids: readonly T[]) => fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 4 });
const pounds = fc.integer({ min: 0, max: 9_999 }).map((pence) => pence / 100);
const inTwoLanguages = (text: fc.Arbitrary<string>) =>
  fc.oneof(
    text.map((en) => ({ en })),
    fc.tuple(text, text).map(([en, cy]) => ({ en, cy })),
  );

const serves = fc.constantFrom<Pick<ImportedListing, "serves" | "servesEverywhere">>(
  {},
  { servesEverywhere: true },
  { serves: ["E08000009"] },
  { serves: ["E08000009", "E08000003"] },
);

const times = fc.constantFrom<Pick<ImportedListing, "sessions" | "termTimeOnly">>(
  {},
  {
    sessions: [{ every: "week", day: "tue", start: "10:30", end: "12:00", except: ["2026-12-29"] }],
    termTimeOnly: false,
  },
  { sessions: [{ every: "month", day: "sat", nth: [1, -1], start: "14:00", except: [] }], termTimeOnly: true },
  { sessions: [{ every: "dates", dates: ["2026-12-01"], except: [] }], termTimeOnly: false },
);

const ages = fc.constantFrom({}, { minimumAge: 18 }, { maximumAge: 11 }, { minimumAge: 50, maximumAge: 99 });

const listing: fc.Arbitrary<ImportedListing> = fc
  .record({
    key: fc.string({ unit: "grapheme", minLength: 1, maxLength: 20 }).map((text) => keyOf(`x ${text}`)),
    title: inTwoLanguages(line),
    summary: inTwoLanguages(line),
    description: maybe(inTwoLanguages(longer)),
    kinds: someOf(kindIds),
    activities: maybe(someOf(activityIds)),
    attending: someOf(attendingIds),
    hours: maybe(longer),
    cost: fc.record({
      option: fc.constantFrom(...costIds),
      pounds: maybe(pounds),
      per: maybe(fc.constantFrom(...costPerIds)),
      note: maybe(longer),
    }),
    audiences: maybe(someOf(audienceIds)),
    joining: fc.record({ how: someOf(joiningIds), referral: maybe(someOf(referralIds)), note: maybe(longer) }),
    contact: fc.record({
      name: maybe(line),
      phone: maybe(fc.constantFrom("0161 496 0000", "07700 900123")),
      email: maybe(fc.constant("hello@example.org")),
      website: maybe(fc.constantFrom("https://example.org", "https://example.org/a?b=c,d")),
    }),
    firstVisit: fc.record({ what: maybe(longer), questions: maybe(longer) }),
    access: fc.dictionary(fc.constantFrom(...accessFactIds), fc.constantFrom(...answerIds)),
    takingNew: maybe(fc.constantFrom(...takingNewIds)),
    effort: maybe(fc.constantFrom(...effortIds)),
    groupSize: maybe(fc.constantFrom(...groupSizeIds)),
    talking: maybe(fc.constantFrom(...talkingIds)),
    languages: maybe(fc.uniqueArray(fc.constantFrom("cy", "ur", "bfi"), { minLength: 1 })),
    ages,
    serves,
    times,
  })
  .map(({ ages, audiences, serves, times, ...rest }) => ({
    ...rest,
    ...serves,
    ...times,
    eligibility: { ...ages, audiences },
  }));

const organisation: fc.Arbitrary<ImportedOrganisation> = fc
  .record({ name: line, website: maybe(fc.constant("https://example.org")) })
  .map((from) => ({ ...from, key: keyOf(from.name) || from.name }));

const venue: fc.Arbitrary<ImportedVenue> = fc
  .record({
    name: line,
    address: fc.array(
      line.filter((text) => !text.includes(",")),
      { maxLength: 3 },
    ),
    postcode: fc.constantFrom("M33 7ZF", "WA14 1AH"),
    addressPrivate: fc.boolean(),
    directions: maybe(longer),
  })
  .map((from) => ({ ...from, key: keyOf(from.name, from.address.join(", "), from.postcode) }));

/** Any record that our spreadsheet can say. */
export const templateRecords: fc.Arbitrary<ImportRecord> = fc.record({
  publish: fc.constant(true),
  organisation: maybe(organisation),
  venue,
  listing,
});
