import { organisationAddress } from "../listings/languagesOf.ts";
import { textIn } from "../messages/textIn.ts";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";
import { Paragraphs } from "./Words.tsx";

/** Who runs it, and what else they run. */
export function OrganisationPart({ listing, messages, language }: ListingPart) {
  const { organisation } = listing;
  if (!organisation) return null;
  const words = messages.listing;
  const name = textIn(organisation.name, language).words;
  return (
    <Section id="organisation" heading={words.aboutOrganisation(name)}>
      {organisation.description && <Paragraphs text={organisation.description} language={language} />}
      {organisation.charityNumber && <p>{words.charity(organisation.charityNumber)}.</p>}
      <p className="links">
        <a href={organisationAddress(organisation, language)}>{words.moreFrom(name)}</a>
        {organisation.website && (
          <a href={organisation.website} rel="external">
            {words.website}
          </a>
        )}
      </p>
    </Section>
  );
}
