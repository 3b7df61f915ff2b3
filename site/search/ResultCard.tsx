import { memo } from "react";
import type { Card } from "../../search/card.ts";
import { listingPath } from "../../search/paths.ts";
import type { SearchHit } from "../../search/results.ts";
import { inLanguage } from "../addresses.ts";
import { costWords } from "../listing/costWords.ts";
import { Words } from "../listing/Words.tsx";
import { KindSymbol } from "../symbols/KindSymbol.tsx";
import { CardFacts } from "./CardFacts.tsx";
import { nextWords, placeAndDistance } from "./cardWords.ts";
import { useScreen } from "./screen.ts";
import { optionWords } from "./words.ts";

interface ResultCardProps {
  readonly card: Card;
  readonly hit: SearchHit;
  /** Access facts that were asked for. */
  readonly asked: readonly string[];
  readonly highlighted: boolean;
  readonly onHighlight: (publicId: string | undefined) => void;
  readonly heading?: "h3" | "h2";
}

/** Each answer brings hits of its own, most of which say what the last one said: those cards are not drawn again. */
const isSame = (before: ResultCardProps, after: ResultCardProps): boolean =>
  before.card === after.card &&
  before.asked === after.asked &&
  before.highlighted === after.highlighted &&
  before.onHighlight === after.onHighlight &&
  before.heading === after.heading &&
  JSON.stringify(before.hit) === JSON.stringify(after.hit);

/** One result. The whole card follows its one link, which has the name as its text. */
export const ResultCard = memo(function ResultCard(props: ResultCardProps) {
  const { card, hit, asked, highlighted, onHighlight, heading: Heading = "h3" } = props;
  const { language, messages, words } = useScreen();
  const [kind] = card.kinds;
  const place = placeAndDistance(card, hit, messages, words);
  return (
    <article
      className="result"
      data-kind={kind}
      data-listing={card.publicId}
      data-highlighted={highlighted || undefined}
      onPointerEnter={() => onHighlight(card.publicId)}
      onPointerLeave={() => onHighlight(undefined)}
      onFocus={() => onHighlight(card.publicId)}
      onBlur={() => onHighlight(undefined)}
    >
      <div className="result-kind">
        {kind && (
          <>
            <span className="result-symbol">
              <KindSymbol kind={kind} />
            </span>
            <span>{optionWords(words, "kinds", kind).label}</span>
          </>
        )}
        {card.example && <span className="example-mark">{messages.card.example}</span>}
      </div>
      <Heading>
        <a href={inLanguage(listingPath(card), card.title.cy || language === "en" ? language : "en")}>
          <Words text={card.title} language={language} />
        </a>
      </Heading>
      <p className="result-summary">
        <Words text={card.summary} language={language} />
      </p>
      <ul className="result-lines">
        <li className="result-next">{nextWords(card, language) ?? messages.card.noTime}</li>
        {place && <li>{place}</li>}
        <li>{card.cost.option === "unknown" ? messages.card.costUnknown : costWords(card.cost, language)}</li>
        {card.takingNew.answer === "waiting-list" && <li>{messages.card.waiting}</li>}
        {card.takingNew.answer === "full" && <li>{messages.card.full}</li>}
      </ul>
      <CardFacts card={card} hit={hit} asked={asked} />
    </article>
  );
}, isSame);
