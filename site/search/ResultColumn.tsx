import { useMemo } from "react";
import { type Ignored, toFragment } from "../../search/fragment.ts";
import type { SearchQuery } from "../../search/query.ts";
import { AroundPlace } from "./AroundPlace.tsx";
import { ChosenChips } from "./ChosenChips.tsx";
import { FewFound } from "./FewFound.tsx";
import { IgnoredParts } from "./IgnoredParts.tsx";
import { LoadFailed } from "./LoadFailed.tsx";
import { few } from "./loosen/loosening.ts";
import { NothingFound } from "./NothingFound.tsx";
import { OnDevice } from "./OnDevice.tsx";
import { PlaceFirst } from "./PlaceFirst.tsx";
import { ResultCount } from "./ResultCount.tsx";
import { ResultList } from "./ResultList.tsx";
import { SortChoice } from "./SortChoice.tsx";
import { useScreen } from "./screen.ts";
import { UnderstoodChips } from "./UnderstoodChips.tsx";
import { meaningsOf, missingMeaning } from "./understoodWords.ts";
import type { ResultsState } from "./useResults.ts";

interface ResultColumnProps extends ResultsState {
  readonly query: SearchQuery;
  readonly ignored: readonly Ignored[];
  readonly showsList: boolean;
  readonly highlighted: string | undefined;
  readonly onHighlight: (publicId: string | undefined) => void;
  readonly onChange: (query: SearchQuery) => void;
}

/** What was asked for, how many there are, and which; or what to do where there are none. */
export function ResultColumn(props: ResultColumnProps) {
  const { query, ignored, status, directory, found, card, retry, showsList, highlighted, onHighlight, onChange } =
    props;
  const { language, messages, words } = useScreen();
  const meanings = useMemo(
    () => (found ? meaningsOf(found, language, messages, words) : []),
    [found, language, messages, words],
  );
  const missing = found && missingMeaning(found, language);
  const note = missing && messages.none.nearest(missing);
  const total = found?.results.total ?? 0;
  const isAnswered = () => found !== undefined && toFragment(found.query) === toFragment(query);
  return (
    <div className="result-column">
      <IgnoredParts ignored={ignored} />
      <div className="result-head">
        <ResultCount found={found} meanings={meanings} note={note} />
        {total > 1 && showsList && <SortChoice query={query} onChange={onChange} />}
      </div>
      {note && <p className="nearest-note">{note}</p>}
      <OnDevice isInPlaceOfServer={found?.isInPlaceOfServer ?? false} />
      {found && <AroundPlace query={found.query} reachMiles={found.reachMiles} />}
      <ChosenChips query={query} onChange={onChange} />
      <UnderstoodChips query={query} meanings={meanings} onChange={onChange} />
      {status === "failed" && <LoadFailed onRetry={retry} />}
      {status === "place-needed" && <PlaceFirst />}
      {status === "loading" && !isAnswered() && <p className="loading">{messages.results.loading}</p>}
      {showsList && found && total > 0 && (
        <ResultList
          query={found.query}
          results={found.results}
          card={card}
          highlighted={highlighted}
          onHighlight={onHighlight}
        />
      )}
      {directory && found && total === 0 && <NothingFound found={found} directory={directory} />}
      {showsList && directory && found && total > 0 && total <= few && <FewFound found={found} directory={directory} />}
    </div>
  );
}
