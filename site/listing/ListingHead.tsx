import { kinds } from "../../search/vocabulary/kinds.ts";
import { inLanguage } from "../addresses.ts";
import { organisationAddress } from "../listings/languagesOf.ts";
import { KindSymbol } from "../symbols/KindSymbol.tsx";
import type { ListingPart } from "./part.ts";
import { Words } from "./Words.tsx";

/** Its name, what kind of thing it is, and one sentence. */
export function ListingHead({ listing, messages, language }: ListingPart) {
  const [firstKind] = listing.kinds;
  return (
    <header className="listing-head">
      <div className="band">
        {listing.example && (
          <p className="example-note">
            <strong className="example-mark">{messages.site.example}</strong> {messages.site.exampleNote}
          </p>
        )}
        <ul className="kind-tags">
          {listing.kinds.map((kind) => (
            <li key={kind}>
              <a className="kind-tag" data-kind={kind} href={inLanguage(`/kinds/${kind}/`, language)}>
                <KindSymbol kind={kind} />
                {kinds[kind].label[language]}
              </a>
            </li>
          ))}
        </ul>
        <h1>
          <Words text={listing.title} language={language} />
        </h1>
        <p className="lead">
          <Words text={listing.summary} language={language} />
        </p>
        {listing.organisation && (
          <p className="run-by">
            {messages.listing.by}{" "}
            <a href={organisationAddress(listing.organisation, language)}>
              <Words text={listing.organisation.name} language={language} />
            </a>
          </p>
        )}
      </div>
      {firstKind && <KindSymbol kind={firstKind} />}
    </header>
  );
}
