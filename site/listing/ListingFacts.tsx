import { costWords } from "./costWords.ts";
import { Patterns } from "./Patterns.tsx";
import type { ListingPart } from "./part.ts";
import { callAddress } from "./telephone.ts";
import { WhereLines } from "./WhereLines.tsx";

/** What a person needs to decide, and the button that gets them there: above the fold on a phone. */
export function ListingFacts(part: ListingPart) {
  const { listing, messages, language } = part;
  const words = messages.listing;
  const { phone, email, website } = listing.contact;
  return (
    <div className="listing-facts">
      <dl>
        <div>
          <dt>{words.when}</dt>
          <dd>
            <next-session sessions={JSON.stringify(listing.sessions)} />
            <Patterns {...part} most={2} />
          </dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>
            <WhereLines {...part} />
          </dd>
        </div>
        <div>
          <dt>{words.cost}</dt>
          <dd>{costWords(listing.cost, language)}</dd>
        </div>
      </dl>
      {(phone || email || website) && (
        <ul className="actions">
          {phone && (
            <li>
              <a className="button" href={callAddress(phone)}>
                {words.callNumber(phone)}
              </a>
            </li>
          )}
          {email && (
            <li>
              <a className={phone ? "button quiet" : "button"} href={`mailto:${email}`}>
                {words.email}
              </a>
            </li>
          )}
          {website && (
            <li>
              <a className={phone || email ? "button quiet" : "button"} href={website} rel="external">
                {words.website}
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
