import { textIn } from "../messages/textIn.ts";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";

/** The group's own photos, described. */
export function Photos({ listing, messages, language }: ListingPart) {
  if (listing.photos.length === 0) return null;
  return (
    <Section id="photos" heading={messages.listing.photos}>
      <ul className="photos">
        {listing.photos.map((photo) => {
          const alt = textIn(photo.alt, language);
          return (
            <li key={photo.src}>
              <img
                src={photo.src}
                alt={alt.words}
                lang={alt.lang}
                width={photo.width}
                height={photo.height}
                loading="lazy"
              />
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
