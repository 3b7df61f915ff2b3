import { useEffect, useState } from "react";
import type { SearchQuery } from "../../search/query.ts";
import type { SearchResults } from "../../search/results.ts";
import { countSentence } from "./countSentence.ts";
import { useScreen } from "./screen.ts";

interface ResultCountProps {
  readonly query: SearchQuery;
  readonly results: SearchResults | undefined;
}

/** Somebody who listens hears the count once they have paused, not at every letter. */
const pauseBeforeTelling = 700;

/** How many there are, as a sentence; told aloud politely when it has settled. */
export function ResultCount({ query, results }: ResultCountProps) {
  const { messages, words } = useScreen();
  const [told, setTold] = useState("");
  const sentence = results && countSentence(results.total, query, messages, words);

  useEffect(() => {
    if (sentence === undefined) return;
    const pause = setTimeout(setTold, pauseBeforeTelling, sentence);
    return () => clearTimeout(pause);
  }, [sentence]);

  return (
    <>
      <p className="result-count">{sentence}</p>
      <p role="status" className="visually-hidden">
        {told}
      </p>
    </>
  );
}
