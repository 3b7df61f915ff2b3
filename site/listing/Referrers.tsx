import { assuranceIds, assurances } from "../../search/vocabulary/assurance.ts";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";

/** What a service can show to somebody who refers people to it. */
export function Referrers({ listing, messages, language }: ListingPart) {
  const known = assuranceIds.filter((id) => listing.assurance[id] !== "unknown");
  const toAsk = assuranceIds.filter((id) => listing.assurance[id] === "unknown");
  if (known.length === 0) return null;
  return (
    <Section id="assurance" heading={messages.listing.assurance}>
      <dl className="pairs">
        {known.map((id) => (
          <div key={id}>
            <dt>{assurances[id].label[language]}</dt>
            <dd>{listing.assurance[id] === "yes" ? messages.listing.has : messages.listing.hasNot}</dd>
          </div>
        ))}
        {toAsk.map((id) => (
          <div key={id}>
            <dt>{assurances[id].label[language]}</dt>
            <dd>{messages.listing.notKnown}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
