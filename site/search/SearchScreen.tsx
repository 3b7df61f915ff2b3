import { lazy, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Bounds, type FilterGroup, type SearchQuery, sortIds } from "../../search/query.ts";
import { rememberNear } from "../elements/near.ts";
import { BrowseLinks } from "./BrowseLinks.tsx";
import { ChosenChips } from "./ChosenChips.tsx";
import { withBounds } from "./changeQuery.ts";
import type { Directory } from "./directory.ts";
import { FilterDrawer } from "./FilterDrawer.tsx";
import { Filters } from "./Filters.tsx";
import { IgnoredParts } from "./IgnoredParts.tsx";
import { MapBoundary } from "./MapBoundary.tsx";
import { NothingFound } from "./NothingFound.tsx";
import { carryToOtherLanguage } from "./queryAddress.ts";
import { ResultCount } from "./ResultCount.tsx";
import { ResultList } from "./ResultList.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { useScreen } from "./screen.ts";
import { deskMedia, useMedia } from "./useMedia.ts";
import { useQuery } from "./useQuery.ts";
import { useResults } from "./useResults.ts";

const MapPanel = lazy(() => import("../map/MapPanel.tsx"));

/** The whole search screen: what is asked, what is chosen, what was found, and where it lies. */
export function SearchScreen({ opening }: { readonly opening: Promise<Directory> }) {
  const { messages } = useScreen();
  const { query, ignored, commit, draft } = useQuery();
  const { status, directory, found, retry } = useResults(query, opening);
  const onDesk = useMedia(deskMedia);
  const [view, setView] = useState<"list" | "map">("list");
  const [highlighted, setHighlighted] = useState<string>();
  const listPlace = useRef(0);
  const turned = useRef(false);
  const screen = useRef<HTMLDivElement>(null);

  const results = found?.results;
  const showsMap = onDesk || view === "map";
  const showsList = onDesk || view === "list";
  const unplaced = ignored.find(({ part, reason }) => part === "near" && reason === "needs-place")?.value;
  const onBounds = useCallback((bounds: Bounds) => commit(withBounds(query, bounds)), [commit, query]);
  const chosen = useMemo(() => countChosen(query), [query]);

  const turn = () => {
    turned.current = true;
    if (view === "list") listPlace.current = scrollY;
    setView(view === "list" ? "map" : "list");
  };
  // The map begins at its top, and the list is where it was left.
  useEffect(() => {
    if (onDesk || !turned.current) return;
    if (view === "map") screen.current?.scrollIntoView();
    else scrollTo({ top: listPlace.current });
  }, [view, onDesk]);
  useEffect(() => rememberNear(query.near), [query.near]);
  useEffect(() => carryToOtherLanguage(query), [query]);

  const filters = <Filters query={query} counts={results?.counts} onChange={commit} />;
  return (
    <div ref={screen} className="search-screen" data-view={onDesk ? "both" : view}>
      <h1>{messages.title}</h1>
      <SearchForm query={query} unplaced={unplaced} onDraft={draft} onCommit={commit} />
      {!onDesk && (
        <FilterDrawer total={results?.total ?? 0} chosen={chosen}>
          {filters}
        </FilterDrawer>
      )}
      <div className="search-columns">
        {onDesk && (
          <section className="filter-column" aria-label={messages.filters.title}>
            {filters}
          </section>
        )}
        <div className="result-column">
          <IgnoredParts ignored={ignored} />
          <div className="result-head">
            <ResultCount query={found?.query ?? query} results={results} />
            {results && results.total > 1 && showsList && <SortChoice query={query} onChange={commit} />}
          </div>
          <ChosenChips query={query} onChange={commit} />
          {status === "failed" && <Failed onRetry={retry} />}
          {status === "loading" && !found && <p className="loading">{messages.results.loading}</p>}
          {showsList && directory && found && results && results.total > 0 && (
            <ResultList
              query={found.query}
              results={results}
              card={directory.card}
              highlighted={highlighted}
              onHighlight={setHighlighted}
            />
          )}
          {directory && found && results?.total === 0 && <NothingFound query={found.query} directory={directory} />}
        </div>
        {showsMap && directory && found && results && (
          <div className="map-column">
            <MapBoundary>
              <Suspense fallback={<div className="map-waiting" />}>
                <MapPanel
                  query={found.query}
                  results={results}
                  card={directory.card}
                  highlighted={highlighted}
                  onHighlight={setHighlighted}
                  onBounds={onBounds}
                />
              </Suspense>
            </MapBoundary>
          </div>
        )}
      </div>
      {!onDesk && results && (results.total > 0 || view === "map") && (
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

function SortChoice({ query, onChange }: { query: SearchQuery; onChange: (query: SearchQuery) => void }) {
  const { messages } = useScreen();
  const sorts = sortIds.filter((sort) => sort !== "nearest" || query.near);
  return (
    <select
      className="sort"
      aria-label={messages.form.sort}
      value={query.sort}
      onChange={({ currentTarget }) => {
        const sort = sortIds.find((id) => id === currentTarget.value) ?? "best";
        onChange({ ...query, sort, page: 1 });
      }}
    >
      {sorts.map((sort) => (
        <option key={sort} value={sort}>
          {messages.form.sorts[sort]}
        </option>
      ))}
    </select>
  );
}

function Failed({ onRetry }: { onRetry: () => void }) {
  const { messages } = useScreen();
  return (
    <div className="failed" role="alert">
      <p>
        <strong>{messages.results.failed}</strong> {messages.results.failedNote}
      </p>
      <button type="button" className="action" onClick={onRetry}>
        {messages.results.retry}
      </button>
      <BrowseLinks />
    </div>
  );
}
