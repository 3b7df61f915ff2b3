import type { Listing, Venue } from "../../search/listing.ts";
import { listingPath, organisationPath } from "../../search/paths.ts";
import type { Session } from "../../search/sessions/session.ts";
import type { DayId } from "../../search/vocabulary/days.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { inLanguage } from "../addresses.ts";
import { languagesOf } from "../listings/languagesOf.ts";
import { textIn } from "../messages/textIn.ts";

const schemaDays: Readonly<Record<DayId, string>> = {
  mon: "https://schema.org/Monday",
  tue: "https://schema.org/Tuesday",
  wed: "https://schema.org/Wednesday",
  thu: "https://schema.org/Thursday",
  fri: "https://schema.org/Friday",
  sat: "https://schema.org/Saturday",
  sun: "https://schema.org/Sunday",
};

/** A listing in schema.org's words: an Event with its schedule, or a Service where nothing says when it is on. */
export function listingData(listing: Listing, language: LanguageTag, publicUrl: string): object {
  const { organisation, sessions, cost, photos } = listing;
  const schedules = sessions.map(schedule);
  return {
    "@context": "https://schema.org",
    "@type": schedules.length > 0 ? "Event" : "Service",
    name: textIn(listing.title, language).words,
    description: textIn(listing.summary, language).words,
    url: publicUrl + inLanguage(listingPath(listing), language),
    inLanguage: languagesOf(listing),
    ...(schedules.length > 0 && { eventSchedule: schedules, eventAttendanceMode: attendanceMode(listing) }),
    ...(schedules.length > 0 && listing.venue && { location: place(listing.venue, language) }),
    ...(schedules.length === 0 &&
      listing.serves.areas.length > 0 && { areaServed: listing.serves.areas.map(({ name }) => name) }),
    ...(cost.option !== "unknown" && { isAccessibleForFree: cost.option === "free" }),
    ...(photos.length > 0 && { image: photos.map(({ src }) => publicUrl + src) }),
    ...(organisation && {
      [schedules.length > 0 ? "organizer" : "provider"]: {
        "@type": "Organization",
        name: textIn(organisation.name, language).words,
        url: publicUrl + inLanguage(organisationPath(organisation), language),
      },
    }),
  };
}

/** A place in schema.org's words; where the address is private, the town alone. */
function place(venue: Venue, language: LanguageTag): object {
  const town = venue.locality ?? venue.area?.name;
  const address = { "@type": "PostalAddress", addressLocality: town, addressCountry: "GB" };
  if (venue.addressPrivate) return { "@type": "Place", address };
  return {
    "@type": "Place",
    name: venue.name ? textIn(venue.name, language).words : town,
    address: { ...address, streetAddress: venue.address.join(", ") || undefined, postalCode: venue.postcode },
    ...(venue.position && {
      geo: { "@type": "GeoCoordinates", latitude: venue.position.lat, longitude: venue.position.lng },
    }),
  };
}

function attendanceMode({ attending }: Listing): string {
  const inPerson = attending.includes("venue") || attending.includes("home");
  const remote = attending.includes("online") || attending.includes("phone");
  if (inPerson && remote) return "https://schema.org/MixedEventAttendanceMode";
  return remote ? "https://schema.org/OnlineEventAttendanceMode" : "https://schema.org/OfflineEventAttendanceMode";
}

function schedule(session: Session): object {
  return {
    "@type": "Schedule",
    scheduleTimezone: "Europe/London",
    startTime: session.start,
    endTime: session.end,
    startDate: session.validFrom,
    endDate: session.validTo,
    ...(session.except.length > 0 && { exceptDate: session.except }),
    ...repeats(session),
  };
}

function repeats(session: Session): object {
  switch (session.every) {
    case "week":
      return { repeatFrequency: "P1W", byDay: schemaDays[session.day] };
    case "fortnight":
      return { repeatFrequency: "P2W", byDay: schemaDays[session.day], startDate: session.from };
    case "month":
      return {
        repeatFrequency: "P1M",
        byDay: session.nth.map((nth) => `${nth}${session.day.slice(0, 2).toUpperCase()}`),
      };
    case "dates":
      return { startDate: session.dates[0], endDate: session.dates.at(-1) };
  }
}
