import { expect, test } from "vitest";
import { traffordSample } from "../../../cms/sample/traffordSample.ts";
import { sampleVenues } from "../../../cms/sample/venues.ts";
import { listingSchema } from "../../../search/listing.ts";
import { snapshotSchema } from "../../../search/snapshot.ts";
import { accessFactIds } from "../../../search/vocabulary/accessFacts.ts";
import { activityIds } from "../../../search/vocabulary/activities.ts";
import { answerIds } from "../../../search/vocabulary/answers.ts";
import { attendingIds } from "../../../search/vocabulary/attending.ts";
import { audienceIds } from "../../../search/vocabulary/audiences.ts";
import { checkMethodIds } from "../../../search/vocabulary/checks.ts";
import { costIds, costPerIds } from "../../../search/vocabulary/costs.ts";
import { dayIds } from "../../../search/vocabulary/days.ts";
import { effortIds, groupSizeIds, talkingIds } from "../../../search/vocabulary/demands.ts";
import { joiningIds, referralIds, takingNewIds } from "../../../search/vocabulary/joining.ts";
import { kindIds } from "../../../search/vocabulary/kinds.ts";
import { sampleListings, sampleSnapshot } from "../../fixtures/listings.ts";

const sessions = sampleListings.flatMap((listing) => listing.sessions);
const everything = JSON.stringify([traffordSample, sampleSnapshot.directory]);

/** What of the vocabulary no listing speaks of. */
const missing = <Id extends string>(ids: readonly Id[], used: readonly (Id | undefined)[]): Id[] =>
  ids.filter((id) => !used.includes(id));

test("there are at least 80 example listings, and every one can be shown to the public", () => {
  expect(sampleListings.length).toBeGreaterThanOrEqual(80);
  for (const listing of sampleListings) expect(listingSchema.parse(listing)).toEqual(listing);
  expect(snapshotSchema.parse(sampleSnapshot)).toEqual(sampleSnapshot);
});

test("every listing says that it is an example", () => {
  expect(sampleListings.filter(({ example }) => !example)).toEqual([]);
});

test("nothing has the permanent id of something else", () => {
  const { organisations, venues, listings } = traffordSample;
  const ids = [...organisations, ...venues, ...listings].map(({ publicId }) => publicId);
  expect(new Set(ids).size).toBe(ids.length);
});

test("all seven kinds and every activity are there", () => {
  expect(
    missing(
      kindIds,
      sampleListings.flatMap(({ kinds }) => kinds),
    ),
  ).toEqual([]);
  expect(
    missing(
      activityIds,
      sampleListings.flatMap(({ activities }) => activities),
    ),
  ).toEqual([]);
});

test("every access fact is answered yes, no and not known somewhere", () => {
  for (const id of accessFactIds) {
    expect({
      id,
      without: missing(
        answerIds,
        sampleListings.map(({ access }) => access[id]),
      ),
    }).toEqual({ id, without: [] });
  }
});

test.each([
  ["audience", audienceIds, sampleListings.flatMap(({ eligibility }) => eligibility.audiences)],
  ["way of attending", attendingIds, sampleListings.flatMap(({ attending }) => attending)],
  ["cost", costIds, sampleListings.map(({ cost }) => cost.option)],
  ["unit of a price", costPerIds, sampleListings.map(({ cost }) => cost.per)],
  ["way of joining", joiningIds, sampleListings.flatMap(({ joining }) => joining.how)],
  ["way of being referred", referralIds, sampleListings.flatMap(({ joining }) => joining.referral)],
  ["answer about new people", takingNewIds, sampleListings.map(({ takingNew }) => takingNew.answer)],
  ["effort", effortIds, sampleListings.map(({ effort }) => effort)],
  ["group size", groupSizeIds, sampleListings.map(({ groupSize }) => groupSize)],
  ["amount of talking", talkingIds, sampleListings.map(({ talking }) => talking)],
  ["way of checking", checkMethodIds, sampleListings.map(({ lastChecked }) => lastChecked?.how)],
  ["day of the week", dayIds, sessions.map((session) => (session.every === "dates" ? undefined : session.day))],
  ["pattern of sessions", ["week", "fortnight", "month", "dates"], sessions.map(({ every }) => every)],
])("every %s is there", (_, ids: readonly string[], used: readonly (string | undefined)[]) => {
  expect(missing(ids, used)).toEqual([]);
});

test("some keep times as sessions, some only in words, and some are not known at all", () => {
  expect(sampleListings.some((listing) => listing.sessions.length > 1)).toBe(true);
  expect(sampleListings.some((listing) => listing.sessions.length === 0 && listing.hours)).toBe(true);
  expect(sampleListings.some((listing) => listing.sessions.length === 0 && !listing.hours)).toBe(true);
});

test("groups that keep to term time know the terms, and some leave out a date", () => {
  const termed = sessions.flatMap((session) => (session.every === "dates" ? [] : (session.terms ?? [])));
  const inTermTime = traffordSample.listings
    .flatMap((listing) => listing.sessions ?? [])
    .filter(({ termTime }) => termTime);
  expect(inTermTime.length).toBeGreaterThan(5);
  expect(sessions.filter((session) => "terms" in session && session.terms?.length === 0)).toEqual([]);
  expect(termed.length).toBe(inTermTime.length * 6);
  expect(sessions.some(({ except }) => except.length > 0)).toBe(true);
  expect(sessions.some((session) => session.every === "month" && session.nth.includes(-1))).toBe(true);
});

test("phone numbers ring nobody: they are from the ranges kept for drama", () => {
  const numbers = everything.match(/"(?:phone|contactPhone)":"[^"]*"/g) ?? [];
  expect(numbers.length).toBeGreaterThan(50);
  const drama = /:"(?:0161 496 0\d{3}|020 7946 0\d{3}|07700 900\d{3}|0808 157 0\d{3})"$/;
  expect(numbers.filter((number) => !drama.test(number))).toEqual([]);
  const loose = everything.replace(/"publicId":"[^"]*"/g, "").match(/\b0\d{3,4} \d{3} ?\d{3,4}\b/g) ?? [];
  expect(loose.filter((number) => !drama.test(`:"${number}"`))).toEqual([]);
});

test("websites and email addresses lead nowhere: they are at example.org or example.com", () => {
  const hosts = [...everything.matchAll(/(?:https?:\/\/|@)([a-z0-9.-]+)/g)].map(([, host = ""]) => host);
  expect(hosts.length).toBeGreaterThan(50);
  expect(hosts.filter((host) => !/(?:^|\.)example\.(?:org|com)$/.test(host))).toEqual([]);
});

test("of a venue whose address must not be shown, nothing is public but its town and a rough position", () => {
  const shown = JSON.stringify(sampleSnapshot);
  const hidden = sampleVenues.filter(({ addressPrivate }) => addressPrivate);
  expect(hidden.length).toBe(2);
  const secrets = hidden.flatMap(({ name, address: [street], postcode, lat, lng, directions }) =>
    [name, street, postcode, `${lat}`, `${lng}`, directions].filter((secret) => secret !== undefined),
  );
  expect(secrets.filter((secret) => shown.includes(secret))).toEqual([]);
  const venues = sampleListings.flatMap(({ venue }) => (venue?.addressPrivate ? [venue] : []));
  expect(venues.map(({ postcode, locality }) => `${postcode} ${locality}`).sort()).toEqual([
    "M32 Stretford",
    "M33 Sale",
  ]);
});

test("what is true of the building is true of the group, unless the group says otherwise", () => {
  const named = (title: string) => sampleListings.find((listing) => listing.title.en === title)?.access;
  expect(named("Our Friday")?.["changing-places"]).toBe("yes");
  expect(named("Bird Hide Mondays")?.["accessible-toilet"]).toBe("no");
  expect(named("Gardening mornings behind the wall")?.["accessible-toilet"]).toBe("yes");
  expect(named("Tuesday Stroke Club")?.["accessible-toilet"]).toBe("no");
});

test("about a third can be read in Welsh, and every organisation and venue is used", () => {
  const inWelsh = sampleListings.filter(({ title, summary }) => title.cy && summary.cy);
  expect(inWelsh.length / sampleListings.length).toBeGreaterThan(0.25);
  const { organisations, venues, listings } = traffordSample;
  expect(
    missing(
      organisations.map(({ key }) => key),
      listings.map(({ organisation }) => organisation),
    ),
  ).toEqual([]);
  expect(
    missing(
      venues.map(({ key }) => key),
      listings.map(({ venue }) => venue),
    ),
  ).toEqual([]);
});

test("checks are spread over the past fourteen months, and some listings were never checked", () => {
  const days = sampleListings.flatMap(({ lastChecked }) => (lastChecked ? [lastChecked.on] : [])).sort();
  expect(days.length).toBeLessThan(sampleListings.length);
  expect(days.at(0)).toMatch(/^2025-/);
  expect((days.at(-1) ?? "") <= "2026-11-21").toBe(true);
  expect((days.at(0) ?? "") >= "2025-09-21").toBe(true);
});

test("no two listings say the same thing", () => {
  const texts = sampleListings.flatMap(({ title, summary, description, firstVisit }) =>
    [title.en, summary.en, description?.en, firstVisit.what?.en].filter((text) => text !== undefined),
  );
  expect(new Set(texts).size).toBe(texts.length);
});
