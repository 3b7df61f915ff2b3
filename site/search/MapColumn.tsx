import { lazy, Suspense } from "react";
import type { Bounds } from "../../search/query.ts";
import type { Found } from "./found.ts";
import { MapBoundary } from "./MapBoundary.tsx";
import type { Cards } from "./release.ts";

const MapPanel = lazy(() => import("../map/MapPanel.tsx"));

interface MapColumnProps {
  readonly found: Found;
  readonly card: Cards;
  readonly highlighted: string | undefined;
  readonly onHighlight: (publicId: string | undefined) => void;
  readonly onBounds: (bounds: Bounds) => void;
}

/** The map, which is fetched once there is something to show on it. */
export function MapColumn({ found, ...panel }: MapColumnProps) {
  return (
    <div className="map-column">
      <MapBoundary>
        <Suspense fallback={<div className="map-waiting" />}>
          <MapPanel query={found.query} results={found.results} {...panel} />
        </Suspense>
      </MapBoundary>
    </div>
  );
}
