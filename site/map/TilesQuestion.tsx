import { useScreen } from "../search/screen.ts";
import { hostOf, type Tiles } from "./tiles.ts";

interface TilesQuestionProps {
  readonly tiles: Tiles;
  readonly onAnswer: (yes: boolean) => void;
}

/** Asked once, before anything is loaded from a third party. */
export function TilesQuestion({ tiles, onAnswer }: TilesQuestionProps) {
  const { messages } = useScreen();
  const { tilesTitle, tilesWhy, tilesYes, tilesNo } = messages.map;
  return (
    <section className="tiles-question" aria-labelledby="tiles-title">
      <h2 id="tiles-title">{tilesTitle}</h2>
      <p>{tilesWhy(hostOf(tiles))}</p>
      <div className="buttons">
        <button type="button" className="action" onClick={() => onAnswer(true)}>
          {tilesYes}
        </button>
        <button type="button" className="quiet" onClick={() => onAnswer(false)}>
          {tilesNo}
        </button>
      </div>
    </section>
  );
}
