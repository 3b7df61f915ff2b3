import { useRef } from "react";
import { emptyQuery } from "../../search/emptyQuery.ts";
import type { SearchQuery } from "../../search/query.ts";
import { focusSearchBox } from "./focusSearchBox.ts";
import { useScreen } from "./screen.ts";
import { wishesOf } from "./wishes.ts";

interface ChosenChipsProps {
  readonly query: SearchQuery;
  readonly onChange: (query: SearchQuery) => void;
}

/** All that was chosen, each to be taken back. The next one takes the focus of one that goes. */
export function ChosenChips({ query, onChange }: ChosenChipsProps) {
  const { messages, words } = useScreen();
  const list = useRef<HTMLUListElement>(null);
  const wishes = wishesOf(query, messages, words);

  const remove = (index: number, without: SearchQuery) => {
    const chips = [...(list.current?.querySelectorAll<HTMLElement>(".chip") ?? [])];
    (chips[index + 1] ?? chips[index - 1])?.focus();
    if (wishes.length === 1) focusSearchBox();
    onChange(without);
  };
  const clear = () => {
    focusSearchBox();
    onChange({ ...emptyQuery, sort: query.sort === "nearest" ? "best" : query.sort });
  };
  if (wishes.length === 0) return null;
  return (
    <ul className="chips" aria-label={messages.chosen.title} ref={list}>
      {wishes.map(({ key, label, without }, index) => (
        <li key={key}>
          <button
            type="button"
            className="chip"
            aria-label={messages.chosen.remove(label)}
            onClick={() => remove(index, without)}
          >
            <span>{label}</span>
            <span aria-hidden="true">×</span>
          </button>
        </li>
      ))}
      {wishes.length > 1 && (
        <li>
          <button type="button" className="quiet" onClick={clear}>
            {messages.chosen.clear}
          </button>
        </li>
      )}
    </ul>
  );
}
