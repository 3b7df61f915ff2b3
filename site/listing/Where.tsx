import type { Venue } from "../../search/listing.ts";
import { attending } from "../../search/vocabulary/attending.ts";
import { PositionSketch } from "./PositionSketch.tsx";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";
import { Paragraphs, Words } from "./Words.tsx";

/** The address or the area, how to get there, and whom it serves. */
export function Where({ listing, messages, language, nearby = [] }: ListingPart) {
  const words = messages.listing;
  const { venue, serves } = listing;
  const [kind] = listing.kinds;
  const elsewhere = listing.attending.filter((id) => id !== "venue");
  return (
    <Section id="where" heading={words.where}>
      {venue?.addressPrivate && (
        <p>
          {venue.locality || venue.area
            ? words.privateAddress(venue.locality ?? venue.area?.name ?? "")
            : words.privateAddressOnly}
        </p>
      )}
      {venue && !venue.addressPrivate && (
        <address>
          {venue.name && (
            <strong>
              <Words text={venue.name} language={language} />
            </strong>
          )}
          {[...venue.address, venue.postcode].filter(Boolean).map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      )}
      {venue?.directions && <Paragraphs text={venue.directions} language={language} />}
      {venue?.position && !venue.addressPrivate && kind && (
        <PositionSketch position={venue.position} kind={kind} nearby={nearby} words={words} />
      )}
      {venue && !venue.addressPrivate && <Directions venue={venue} words={words} />}
      {elsewhere.map((id) => (
        <p key={id}>
          <strong>{attending[id].label[language]}.</strong> {attending[id].help[language]}
        </p>
      ))}
      {serves.everywhere && <p>{words.servesEverywhere}.</p>}
      {!serves.everywhere && serves.areas.length > 0 && (
        <p>{words.serves(serves.areas.map((area) => area.name).join(", "))}.</p>
      )}
    </Section>
  );
}

/** Links that leave only when they are followed: the page itself asks nobody for a map. */
function Directions({ venue, words }: { venue: Venue; words: ListingPart["messages"]["listing"] }) {
  if (!venue.position) return null;
  const to = `${venue.position.lat},${venue.position.lng}`;
  const byBus = new URLSearchParams({ api: "1", destination: to, travelmode: "transit" });
  return (
    <p className="links">
      <a href={`https://www.openstreetmap.org/directions?to=${encodeURIComponent(to)}`} rel="external">
        {words.directionsWalk}
      </a>
      <a href={`https://www.google.com/maps/dir/?${byBus}`} rel="external">
        {words.directionsBus}
      </a>
    </p>
  );
}
