import { checkMethods } from "../../search/vocabulary/checks.ts";
import { dayWords } from "./dayWords.ts";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";

/** Who confirmed this, how and when: a person's check, never just "last updated". */
export function Checked({ listing, messages, language }: ListingPart) {
  const words = messages.listing;
  const { lastChecked } = listing;
  const day = lastChecked ? dayWords(lastChecked.on, language) : "";
  return (
    <Section id="checked" heading={words.checked}>
      {lastChecked ? (
        <>
          <p>
            <checked-ago on={lastChecked.on} words={words.checkedAgo(day)} stale={words.stale}>
              {words.checkedOn(day)}
            </checked-ago>
          </p>
          <p>{words.checkedBy(checkMethods[lastChecked.how].label[language], lastChecked.by)}</p>
        </>
      ) : (
        <p>{words.neverChecked}</p>
      )}
    </Section>
  );
}
