import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { milesBetween, roundPosition } from "../../search/distance.ts";
import { mostPoints } from "../../search/limits.ts";
import type { Bounds, SearchQuery } from "../../search/query.ts";
import type { SearchHit, SearchResults } from "../../search/results.ts";
import { textIn } from "../messages/textIn.ts";
import { ResultCard } from "../search/ResultCard.tsx";
import type { Cards } from "../search/release.ts";
import { useScreen } from "../search/screen.ts";
import { type DirectoryMap, directoryMap } from "./directoryMap.ts";
import type { MapPoint } from "./mapPoint.ts";
import { TilesQuestion } from "./TilesQuestion.tsx";
import { rememberAnswer, rememberedAnswer, tilesFrom } from "./tiles.ts";
import "./map.css";

export interface MapPanelProps {
  readonly query: SearchQuery;
  readonly results: SearchResults;
  readonly card: Cards;
  readonly highlighted: string | undefined;
  readonly onHighlight: (publicId: string | undefined) => void;
  readonly onBounds: (bounds: Bounds) => void;
}

/** The results on a map. Everything on it is in the list too. */
export default function MapPanel({ query, results, card, highlighted, onHighlight, onBounds }: MapPanelProps) {
  const { messages, language, centre, tilesUrl, tilesAttribution } = useScreen();
  const words = messages.map;
  const element = useRef<HTMLElement>(null);
  const after = useRef<HTMLElement>(null);
  const [map, setMap] = useState<DirectoryMap>();
  const [chosen, setChosen] = useState<string>();
  const [moved, setMoved] = useState(false);
  const tiles = useMemo(() => tilesFrom(tilesUrl, tilesAttribution), [tilesUrl, tilesAttribution]);
  const [streets, setStreets] = useState(() => (tiles.asksFirst ? rememberedAnswer() : true));

  useEffect(() => {
    if (!element.current) return;
    const made = directoryMap(element.current, {
      centre,
      words,
      onChoose: setChosen,
      onHighlight,
      onMoved: () => setMoved(true),
    });
    setMap(made);
    return () => made.remove();
  }, [centre, words, onHighlight]);

  const points = useMemo(
    () =>
      results.points.flatMap(({ publicId, position }): MapPoint[] => {
        const known = card(publicId);
        const [kind] = known?.kinds ?? [];
        return known && kind ? [{ publicId, kind, position, title: textIn(known.title, language).words }] : [];
      }),
    [results, card, language],
  );

  const { bounds } = query;
  // A new object each search, though mostly the same places: then the map stays as it is.
  const key = points.map(({ publicId }) => publicId).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `key` stands for `points`.
  useEffect(() => {
    if (bounds) map?.lookAt(bounds);
    map?.show(points, bounds ? "stay" : "all");
    setMoved(false);
  }, [map, key, bounds]);
  useEffect(() => {
    map?.choose(chosen);
    // On a phone it stands below what is in view.
    if (chosen) after.current?.scrollIntoView({ block: "nearest" });
  }, [map, chosen]);
  useEffect(() => map?.highlight(highlighted), [map, highlighted]);
  useEffect(() => map?.ground(streets ? tiles : undefined), [map, streets, tiles]);

  const searchHere = () => {
    if (!map) return;
    // The button goes when the map has what is in view.
    element.current?.focus({ preventScroll: true });
    onBounds(map.inView());
  };

  const answer = useCallback((yes: boolean) => {
    rememberAnswer(yes);
    setStreets(yes);
  }, []);

  const chosenPoint = points.find(({ publicId }) => publicId === chosen);
  const chosenCard = chosenPoint && card(chosenPoint.publicId);
  return (
    <div className="map-panel">
      <button type="button" className="skip-part" onClick={() => after.current?.focus()}>
        {words.skip}
      </button>
      <div className="map-frame">
        <section ref={element} className="map" aria-label={words.title} />
        {moved && (
          <button type="button" className="action area-button" onClick={searchHere}>
            {words.area}
          </button>
        )}
      </div>
      {points.length === 0 && <p className="map-note">{words.none}</p>}
      {points.length === mostPoints && <p className="map-note">{words.more(mostPoints)}</p>}
      <section ref={after} tabIndex={-1} className="after-map" aria-live="polite" aria-label={words.chosen}>
        {chosenPoint && chosenCard && (
          <ResultCard
            card={chosenCard}
            hit={hitOf(chosenPoint, query, results)}
            asked={query.filters.access}
            highlighted={false}
            onHighlight={onHighlight}
            heading="h2"
          />
        )}
      </section>
      {streets === undefined && <TilesQuestion tiles={tiles} onAnswer={answer} />}
    </div>
  );
}

/** What the search said of it; of one on another page only how far it is. */
function hitOf({ publicId, position }: MapPoint, { near }: SearchQuery, { hits }: SearchResults): SearchHit {
  const known = hits.find((hit) => hit.publicId === publicId);
  if (known) return known;
  const distanceMiles = near && milesBetween(roundPosition(near.position), roundPosition(position));
  return { publicId, toAsk: [], servesPlace: false, ...(distanceMiles === undefined ? {} : { distanceMiles }) };
}
