import { audiences } from "../../search/vocabulary/audiences/terms.ts";
import { efforts, groupSizes, talking } from "../../search/vocabulary/demands.ts";
import { languageNames } from "../../search/vocabulary/languages.ts";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";

/** Ages, people it is meant for, what it asks of them, and the languages spoken. */
export function WhoFor({ listing, messages, language }: ListingPart) {
  const words = messages.listing;
  const { minimumAge, maximumAge, audiences: meantFor } = listing.eligibility;
  const demands = [
    listing.effort && { name: words.effort, value: efforts[listing.effort].label[language] },
    listing.groupSize && { name: words.groupSize, value: groupSizes[listing.groupSize].label[language] },
    listing.talking && { name: words.talking, value: talking[listing.talking].label[language] },
    listing.languages.length > 0 && {
      name: words.languages,
      value: listing.languages.map((tag) => languageName(tag, language)).join(", "),
    },
  ].filter((demand) => demand !== undefined && demand !== false);
  return (
    <Section id="who-for" heading={words.whoFor}>
      <p>
        <strong>{words.ages(minimumAge, maximumAge)}.</strong> {meantFor.length === 0 && `${words.everybody}.`}
      </p>
      {meantFor.length > 0 && (
        <>
          <h3>{words.goodFor}</h3>
          <ul className="pills">
            {meantFor.map((id) => (
              <li key={id}>{audiences[id].label[language]}</li>
            ))}
          </ul>
        </>
      )}
      {demands.length > 0 && (
        <dl className="pairs">
          {demands.map(({ name, value }) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
}

const names: Readonly<Record<string, Readonly<Record<LanguageTag, string>>>> = languageNames;

const languageName = (tag: string, language: LanguageTag): string =>
  names[tag]?.[language] ?? new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
