import { attending } from "../../search/vocabulary/attending.ts";
import type { ListingPart } from "./part.ts";
import { placeWords } from "./placeWords.ts";

/** Where it is in a line or two: the place with how far it is, or that it is by phone, online or at home. */
export function WhereLines({ listing, messages, language }: ListingPart) {
  const place = placeWords(listing, language);
  const { position } = listing.venue ?? {};
  const elsewhere = listing.attending.filter((id) => id !== "venue" || !place);
  return (
    <>
      {place && <span className="line">{place}</span>}
      {place && position && (
        <miles-away
          lat={position.lat}
          lng={position.lng}
          words={messages.listing.miles}
          singular={messages.listing.oneMile}
        />
      )}
      {elsewhere.map((id) => (
        <span className="line" key={id}>
          {attending[id].label[language]}
        </span>
      ))}
    </>
  );
}
