import { useEffect, useState } from "react";
import { countSentence } from "./countSentence.ts";
import type { Found } from "./found.ts";
import { useScreen } from "./screen.ts";
import type { Meaning } from "./understoodWords.ts";

interface ResultCountProps {
  readonly found: Found | undefined;
  readonly meanings: readonly Meaning[];
  /** What stands between the count and what was understood, if anything. */
  readonly note: string | undefined;
}

/** Somebody who listens hears the count once they have paused, not at every letter. */
const pauseBeforeTelling = 700;

/** How many there are, as a sentence; told aloud politely when it has settled, with what was understood. */
export function ResultCount({ found, meanings, note }: ResultCountProps) {
  const { messages, words } = useScreen();
  const [told, setTold] = useState("");
  const sentence = found && countSentence(found, messages, words);
  const page = found && found.results.page > 1 && messages.results.page(found.results.page, found.results.pages);
  const aloud =
    sentence &&
    [sentence, page, note, ...meanings.map(({ label }) => label)]
      .flatMap((part) => (part ? [part.replace(/\.$/, "")] : []))
      .join(". ");

  useEffect(() => {
    if (aloud === undefined) return setTold("");
    const pause = setTimeout(setTold, pauseBeforeTelling, aloud);
    return () => clearTimeout(pause);
  }, [aloud]);

  return (
    <>
      <p className="result-count" tabIndex={-1}>
        {sentence}
      </p>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </>
  );
}

/** Whoever presses a way to look differently goes on from what it gives. */
export const focusCount = (): void =>
  document.querySelector<HTMLElement>(".result-count")?.focus({ preventScroll: true });
