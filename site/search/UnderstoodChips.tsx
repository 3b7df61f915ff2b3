import { useRef, useState } from "react";
import type { SearchQuery } from "../../search/query.ts";
import { withUndone } from "./changeQuery.ts";
import { focusSearchBox } from "./focusSearchBox.ts";
import { useScreen } from "./screen.ts";
import type { Meaning } from "./understoodWords.ts";

interface UnderstoodChipsProps {
  readonly query: SearchQuery;
  readonly meanings: readonly Meaning[];
  readonly onChange: (query: SearchQuery) => void;
}

/** What the words were taken to mean, each to be undone by one press; going back has it again. */
export function UnderstoodChips({ query, meanings, onChange }: UnderstoodChipsProps) {
  const { understood } = useScreen().messages;
  const list = useRef<HTMLUListElement>(null);
  const [last, setLast] = useState<Meaning & { readonly text: string }>();
  const isLastUndone = last && last.text === query.text && query.undone.includes(last.name);

  // Said once for all of them, results stand higher on a phone.
  const areAllAlso = meanings.every(({ also }) => also !== undefined);

  const undo = (index: number, meaning: Meaning) => {
    const buttons = [...(list.current?.querySelectorAll("button") ?? [])];
    const next = buttons[index + 1] ?? buttons[index - 1];
    if (next) next.focus();
    else focusSearchBox();
    setLast({ ...meaning, text: query.text });
    onChange(withUndone(query, meaning.name));
  };
  return (
    <>
      {meanings.length > 0 && (
        <div className="understood">
          <p aria-hidden="true">{areAllAlso ? understood.alsoTitle : understood.from}</p>
          <ul className="chips" aria-label={understood.title} ref={list}>
            {meanings.map((meaning, index) => (
              <li key={meaning.name} className="chip">
                {areAllAlso ? <ShortLabel meaning={meaning} /> : meaning.label}
                <button type="button" aria-label={meaning.undo} onClick={() => undo(index, meaning)}>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p role="status" className="visually-hidden">
        {isLastUndone && understood.undone(last.label)}
      </p>
    </>
  );
}

function ShortLabel({ meaning: { label, also = label } }: { readonly meaning: Meaning }) {
  return (
    <span>
      <span className="visually-hidden">{label.slice(0, label.length - also.length)}</span>
      {also}
    </span>
  );
}
