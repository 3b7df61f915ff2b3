import { Patterns } from "./Patterns.tsx";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";
import { Words } from "./Words.tsx";

/** The pattern in words, and in the browser the next three dates. */
export function When(part: ListingPart) {
  const { listing, messages, language } = part;
  return (
    <Section id="when" heading={messages.listing.when}>
      <Patterns {...part} />
      {listing.sessions.length > 0 && (
        <next-dates
          sessions={JSON.stringify(listing.sessions)}
          heading={messages.listing.nextThree}
          ended={messages.listing.ended}
        />
      )}
      {listing.sessions.length > 0 && listing.hours && (
        <p>
          {messages.listing.hours}: <Words text={listing.hours} language={language} />
        </p>
      )}
    </Section>
  );
}
