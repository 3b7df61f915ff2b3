import type { Position } from "../../search/record.ts";
import type { KindId } from "../../search/vocabulary/kinds.ts";
import type { NearbyPlace } from "../listings/nearbyPlaces.ts";
import type { Messages } from "../messages/messages.ts";
import { kindPaths } from "../symbols/kindPaths.ts";
import { compassEighth, sketch, sketchSize } from "./sketch.ts";

interface PositionSketchProps {
  readonly position: Position;
  readonly kind: KindId;
  readonly nearby: readonly NearbyPlace[];
  readonly words: Messages["listing"];
}

/** Where it is among the towns and villages around it: a drawing that asks nobody for a map, and the same in words. */
export function PositionSketch({ position, kind, nearby, words }: PositionSketchProps) {
  const [closest] = nearby;
  if (!closest) return null;
  const { places, ring } = sketch(position, nearby);
  const { width, height } = sketchSize;
  const symbolBox = `translate(${width / 2 - 13} ${height / 2 - 13}) scale(.8125)`;
  return (
    <figure className="sketch">
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
        <circle className="sketch-ring" cx={width / 2} cy={height / 2} r={ring.radius} />
        {places.map(({ name, x, y, anchor }) => (
          <g key={name}>
            <circle className="sketch-dot" cx={x} cy={y} r="4" />
            <text x={anchor === "end" ? x - 9 : x + 9} y={y + 5} textAnchor={anchor}>
              {name}
            </text>
          </g>
        ))}
        <circle className="sketch-place" cx={width / 2} cy={height / 2} r="20" />
        <path className="sketch-symbol" d={kindPaths[kind]} transform={symbolBox} />
      </svg>
      <figcaption>
        {words.placed(closest.miles, compassEighth(closest.position, position), closest.name)}{" "}
        <span className="hint">{words.ring(ring.miles)}</span>
      </figcaption>
    </figure>
  );
}
