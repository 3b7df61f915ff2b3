import type { Near } from "../../search/query.ts";

interface PlaceChoicesProps {
  readonly choices: readonly Near[];
  readonly onChoose: (near: Near) => void;
}

/** Places of one name, to choose from. */
export function PlaceChoices({ choices, onChoose }: PlaceChoicesProps) {
  return (
    <ul>
      {choices.map((near) => (
        <li key={`${near.label} ${near.position.lat} ${near.position.lng}`}>
          <button type="button" className="quiet" onClick={() => onChoose(near)}>
            {near.label}
          </button>
        </li>
      ))}
    </ul>
  );
}
