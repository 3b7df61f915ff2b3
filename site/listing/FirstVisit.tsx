import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";
import { Paragraphs } from "./Words.tsx";

/** What somebody can picture before they dare to go. */
export function FirstVisit({ listing, messages, language }: ListingPart) {
  const { what, questions } = listing.firstVisit;
  return (
    <Section id="first-time" heading={messages.listing.firstVisit}>
      {what ? <Paragraphs text={what} language={language} /> : <p>{messages.listing.firstVisitUnknown}</p>}
      {questions && (
        <>
          <h3>{messages.listing.theyAsk}</h3>
          <Paragraphs text={questions} language={language} />
        </>
      )}
    </Section>
  );
}
