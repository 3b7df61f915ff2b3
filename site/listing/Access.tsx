import { accessFacts } from "../../search/vocabulary/accessFacts/terms.ts";
import { type AccessFactId, accessFactIds } from "../../search/vocabulary/accessFacts.ts";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";
import { Words } from "./Words.tsx";

/** Fewer known facts than this are told as "little is known", once and kindly. */
const little = 3;

/** Facts about getting in, in three answers: has, hasn't, and not known with the question to ask. */
export function Access({ listing, messages, language }: ListingPart) {
  const words = messages.listing;
  const having = (answer: string) => accessFactIds.filter((id) => listing.access[id] === answer);
  const has = having("yes");
  const hasNot = having("no");
  const toAsk = having("unknown");
  return (
    <Section id="access" heading={words.access}>
      {has.length + hasNot.length < little && <p>{words.littleKnown}</p>}
      <div className="answers">
        <Facts heading={words.has} answer="yes" ids={has} language={language} />
        <Facts heading={words.hasNot} answer="no" ids={hasNot} language={language} />
        {toAsk.length > 0 && (
          <details className="to-ask">
            <summary>{words.questions(toAsk.length)}</summary>
            <p>{words.questionsIntro}</p>
            <ul>
              {toAsk.map((id) => (
                <li key={id}>{accessFacts[id].ask[language]}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      {listing.accessNote && (
        <p>
          <Words text={listing.accessNote} language={language} />
        </p>
      )}
    </Section>
  );
}

interface FactsProps {
  readonly heading: string;
  readonly answer: "yes" | "no";
  readonly ids: readonly AccessFactId[];
  readonly language: ListingPart["language"];
}

function Facts({ heading, answer, ids, language }: FactsProps) {
  if (ids.length === 0) return null;
  return (
    <div className="facts" data-answer={answer}>
      <h3>{heading}</h3>
      <ul className="bare">
        {ids.map((id) => (
          <li key={id}>{accessFacts[id].label[language]}</li>
        ))}
      </ul>
    </div>
  );
}
