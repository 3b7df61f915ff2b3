import type { Card } from "../../search/card.ts";
import type { SearchHit } from "../../search/results.ts";
import { useScreen } from "./screen.ts";
import { optionWords, type SearchWords } from "./words.ts";

interface Fact {
  readonly key: string;
  readonly label: string;
  readonly known: boolean;
  /** What to ask where it is not known. */
  readonly ask: string | undefined;
}

const most = 4;

/** What a nervous person wants to know first, where nothing was asked for. */
const telling = ["someone-meets-you", "step-free", "bring-someone", "accessible-toilet", "quiet", "seated"];

const shortLabel = (words: SearchWords, id: string): string => {
  const { short, label } = optionWords(words, "access", id);
  return short ?? label;
};

/** Up to four facts that matter to this search: what was asked for first, then what is good to know. */
function factsOf(card: Card, hit: SearchHit, asked: readonly string[], words: SearchWords): readonly Fact[] {
  const access: Readonly<Record<string, "yes" | "no" | undefined>> = card.access;
  const has = (id: string): Fact => ({ key: id, label: shortLabel(words, id), known: true, ask: undefined });
  const toAsk = hit.toAsk.flatMap(({ group, id }): Fact[] => {
    if (group === "age") return [];
    const { label, ask } = optionWords(words, group, id);
    return [{ key: `${group} ${id}`, label: group === "access" ? shortLabel(words, id) : label, known: false, ask }];
  });
  const wanted = asked.filter((id) => access[id] === "yes").map(has);
  const others = telling.filter((id) => access[id] === "yes" && !asked.includes(id)).map(has);
  return [...wanted, ...toAsk, ...others].slice(0, most);
}

interface CardFactsProps {
  readonly card: Card;
  readonly hit: SearchHit;
  readonly asked: readonly string[];
}

export function CardFacts({ card, hit, asked }: CardFactsProps) {
  const { messages, words } = useScreen();
  const facts = factsOf(card, hit, asked, words);
  if (facts.length === 0) return null;
  return (
    <ul className="result-facts">
      {facts.map(({ key, label, known, ask }) => (
        <li key={key} data-known={known}>
          <span aria-hidden="true" className="result-fact-mark">
            {known ? "✓" : "?"}
          </span>
          <span>
            <span className="visually-hidden">{known ? messages.card.has : messages.card.asks} </span>
            {label}
            {ask && <span className="result-ask">{ask}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}
