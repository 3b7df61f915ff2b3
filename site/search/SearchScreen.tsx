import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Bounds, FilterGroup, SearchQuery } from "../../search/query.ts";
import { rememberNear } from "../elements/near.ts";
import { CrisisHelpLater } from "./CrisisHelpLater.tsx";
import { withBounds } from "./changeQuery.ts";
import type { Directory } from "./directory.ts";
import { FilterDrawer } from "./FilterDrawer.tsx";
import { Filters } from "./Filters.tsx";
import type { FirstAnswer } from "./firstAnswer.ts";
import { MapColumn } from "./MapColumn.tsx";
import { carryToOtherLanguage } from "./queryAddress.ts";
import { ResultColumn } from "./ResultColumn.tsx";
import { focusCount } from "./ResultCount.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { useSaidPlace } from "./saidPlace/useSaidPlace.ts";
import { useScreen } from "./screen.ts";
import { usePrunedUndone } from "./usePrunedUndone.ts";
import { useQuery } from "./useQuery.ts";
import { useResults } from "./useResults.ts";
import { useUnmetNeed } from "./useUnmetNeed.ts";
import { useView } from "./useView.ts";

interface SearchScreenProps {
  readonly opening: Promise<Directory>;
  readonly first: Promise<FirstAnswer | undefined>;
}

/** The whole search screen: what is asked, what is chosen, what was found, and where it lies. */
export function SearchScreen({ opening, first }: SearchScreenProps) {
  const { messages } = useScreen();
  const { query, ignored, commit, draft } = useQuery();
  const answer = useResults(query, opening, first);
  const screen = useRef<HTMLDivElement>(null);
  const { view, turn } = useView(screen);
  const [highlighted, setHighlighted] = useState<string>();

  const { directory, found } = answer;
  const said = useSaidPlace(query, directory, commit, draft);
  const [sent, setSent] = useState("");
  const total = found?.results.total ?? 0;
  const unplaced = ignored.find(({ reason }) => reason === "to-look-up")?.value;
  const onBounds = useCallback((bounds: Bounds) => commit(withBounds(query, bounds)), [commit, query]);
  const chosen = useMemo(() => countChosen(query), [query]);
  usePrunedUndone(query, found, draft);
  useUnmetNeed(found);
  useEffect(() => rememberNear(query.near), [query.near]);
  useEffect(() => carryToOtherLanguage(query), [query]);

  const filters = <Filters query={query} counts={found?.results.counts} onChange={commit} />;
  const highlight = { highlighted, onHighlight: setHighlighted };
  return (
    <div ref={screen} className="search-screen" data-view={view}>
      <h1>{messages.title}</h1>
      <SearchForm
        query={query}
        unplaced={unplaced}
        directory={directory}
        question={said.question}
        onDraft={draft}
        onSubmit={(asked) => {
          setSent(asked.text);
          said.commit(asked);
        }}
        onCommit={commit}
      />
      <CrisisHelpLater text={query.text} sent={sent} />
      {view !== "both" && (
        <FilterDrawer total={total} chosen={chosen}>
          {filters}
        </FilterDrawer>
      )}
      <div className="search-columns">
        {view === "both" && (
          <section className="filter-column" aria-label={messages.filters.title}>
            <button type="button" className="skip-part" onClick={focusCount}>
              {messages.filters.skip}
            </button>
            {filters}
          </section>
        )}
        <ResultColumn
          {...answer}
          {...highlight}
          query={query}
          ignored={ignored}
          showsList={view !== "map"}
          onChange={said.change}
        />
        {view !== "list" && directory && found && (
          <MapColumn {...highlight} found={found} card={directory.card} onBounds={onBounds} />
        )}
      </div>
      {view !== "both" && found && (total > 0 || view === "map") && (
        <button type="button" className="turn" onClick={turn}>
          {view === "list" ? messages.map.show : messages.map.showList}
        </button>
      )}
    </div>
  );
}

function countChosen({ filters }: SearchQuery): Partial<Record<FilterGroup, number>> {
  return Object.fromEntries(Object.entries(filters).map(([group, ids]) => [group, ids.length]));
}
