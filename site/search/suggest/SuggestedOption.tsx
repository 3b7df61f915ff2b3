import type { Suggestion } from "../../../search/suggest/suggestion.ts";
import { Words } from "../../listing/Words.tsx";
import type { Cards } from "../release.ts";
import { useScreen } from "../screen.ts";

interface SuggestedOptionProps {
  readonly suggestion: Suggestion;
  readonly card: Cards;
  readonly id: string;
  readonly onChoose: () => void;
}

/** One suggestion: what it is called, and what it is. The field it belongs to has the keys; this has the pointer. */
export function SuggestedOption({ suggestion, card, id, onChoose }: SuggestedOptionProps) {
  const { language, messages } = useScreen();
  const { suggest } = messages;
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option with aria-activedescendant.
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys.
    <div role="option" id={id} className="suggestion" onClick={onChoose}>
      <span className="suggestion-name">{nameOf()}</span> <span className="suggestion-kind">{kindOf()}</span>
    </div>
  );

  function nameOf() {
    if (suggestion.kind === "group") return <Words text={suggestion.title} language={language} />;
    if (suggestion.kind === "place") return suggest.near(suggestion.near.label, suggestion.rest);
    return suggestion.label[language];
  }

  function kindOf(): string {
    if (suggestion.kind !== "group") return suggest.kinds[suggestion.kind];
    const { locality, outcode } = card(suggestion.publicId) ?? {};
    return suggest.groupIn(locality ?? outcode);
  }
}
