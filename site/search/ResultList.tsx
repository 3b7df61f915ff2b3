import { memo, useEffect } from "react";
import type { SearchQuery } from "../../search/query.ts";
import type { SearchHit, SearchResults } from "../../search/results.ts";
import { ResultCard } from "./ResultCard.tsx";
import { ResultPages } from "./ResultPages.tsx";
import type { Cards } from "./release.ts";
import { useScreen } from "./screen.ts";
import { afterResultsChanged } from "./topOfResults.ts";
import { useDrawnHits } from "./useDrawnHits.ts";

interface ResultListProps {
  readonly query: SearchQuery;
  readonly results: SearchResults;
  readonly card: Cards;
  readonly highlighted: string | undefined;
  readonly onHighlight: (publicId: string | undefined) => void;
}

/** Two honest groups: what has everything asked for, then what to ask about first. */
export const ResultList = memo(function ResultList(props: ResultListProps) {
  const { query, results, card, highlighted, onHighlight } = props;
  const { messages } = useScreen();
  const { withEverything, askFirst } = results;
  const hits = useDrawnHits(results.hits);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told whenever there are others.
  useEffect(afterResultsChanged, [results]);
  const ready = hits.filter(({ toAsk }) => toAsk.length === 0);
  const toAsk = hits.filter((hit) => hit.toAsk.length > 0);

  const list = (those: readonly SearchHit[]) => (
    <ol className="results">
      {those.map((hit) => {
        const shown = card(hit.publicId);
        return (
          shown && (
            <li key={hit.publicId}>
              <ResultCard
                card={shown}
                hit={hit}
                asked={query.filters.access}
                highlighted={highlighted === hit.publicId}
                onHighlight={onHighlight}
              />
            </li>
          )
        );
      })}
    </ol>
  );

  return (
    <div className="result-groups" tabIndex={-1}>
      {ready.length > 0 && (
        <section aria-labelledby="everything">
          <h2 id="everything">{askFirst > 0 ? messages.results.everything(withEverything) : messages.results.all}</h2>
          {list(ready)}
        </section>
      )}
      {toAsk.length > 0 && (
        <section aria-labelledby="ask-first" className="ask-first">
          <h2 id="ask-first">{messages.results.askFirst(askFirst)}</h2>
          <p>{messages.results.askFirstNote}</p>
          {list(toAsk)}
        </section>
      )}
      <ResultPages query={query} results={results} />
    </div>
  );
});
