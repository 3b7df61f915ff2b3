import { costs } from "../../search/vocabulary/costs.ts";
import { costWords } from "./costWords.ts";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";
import { Words } from "./Words.tsx";

/** What it costs, and what to ask where nobody has said. */
export function Cost({ listing, messages, language }: ListingPart) {
  const { cost } = listing;
  return (
    <Section id="cost" heading={messages.listing.cost}>
      <p>
        <strong>{costWords(cost, language)}</strong>
        {cost.note && (
          <>
            . <Words text={cost.note} language={language} />
          </>
        )}
      </p>
      {cost.option === "unknown" && (
        <p>
          {messages.listing.askQuestion} {costs.unknown.ask[language]}
        </p>
      )}
    </Section>
  );
}
