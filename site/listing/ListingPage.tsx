import { Access } from "./Access.tsx";
import { Checked } from "./Checked.tsx";
import { Cost } from "./Cost.tsx";
import { FirstVisit } from "./FirstVisit.tsx";
import { Joining } from "./Joining.tsx";
import { ListingFacts } from "./ListingFacts.tsx";
import { ListingHead } from "./ListingHead.tsx";
import { OrganisationPart } from "./OrganisationPart.tsx";
import { Photos } from "./Photos.tsx";
import type { ListingPart } from "./part.ts";
import { Referrers } from "./Referrers.tsx";
import { Section } from "./Section.tsx";
import { When } from "./When.tsx";
import { Where } from "./Where.tsx";
import { WhoFor } from "./WhoFor.tsx";
import { Paragraphs } from "./Words.tsx";

/** All that is known of one listing, in the order in which people ask. */
export function ListingPage(part: ListingPart) {
  const { listing, messages, language } = part;
  return (
    <article className="listing" data-kind={listing.kinds[0]}>
      <ListingHead {...part} />
      <div className="band listing-body">
        <ListingFacts {...part} />
        <div className="listing-parts">
          {listing.description && (
            <Section id="what" heading={messages.listing.description}>
              <Paragraphs text={listing.description} language={language} />
            </Section>
          )}
          <When {...part} />
          <Where {...part} />
          <Cost {...part} />
          <Access {...part} />
          <FirstVisit {...part} />
          <WhoFor {...part} />
          <Joining {...part} />
          <Checked {...part} />
          <OrganisationPart {...part} />
          <Photos {...part} />
          <Referrers {...part} />
          {listing.attribution && (
            <p className="attribution">
              {messages.listing.attribution}: {listing.attribution}
            </p>
          )}
        </div>
      </div>
    </article>
  );
}
