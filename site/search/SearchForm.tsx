import { type SubmitEvent, useId } from "react";
import { longestText } from "../../search/limits.ts";
import type { SearchQuery } from "../../search/query.ts";
import { withText } from "./changeQuery.ts";
import { NearBox } from "./NearBox.tsx";
import { useScreen } from "./screen.ts";

interface SearchFormProps {
  readonly query: SearchQuery;
  /** A place the link names without saying where it lies: to be looked up. */
  readonly unplaced: string | undefined;
  readonly onDraft: (query: SearchQuery) => void;
  readonly onCommit: (query: SearchQuery) => void;
}

/** What, and near where. Results follow every letter; the button and Enter make it a step to come back to. */
export function SearchForm({ query, unplaced, onDraft, onCommit }: SearchFormProps) {
  const { messages } = useScreen();
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onCommit(query);
  };
  return (
    <search aria-label={messages.form.label}>
      <div className="search-form">
        <form className="what" onSubmit={submit}>
          <label htmlFor={id}>{messages.form.what}</label>
          <div className="field-with-button">
            <input
              id={id}
              type="search"
              name="q"
              autoComplete="off"
              enterKeyHint="search"
              placeholder={messages.form.whatHint}
              maxLength={longestText}
              value={query.text}
              onChange={({ currentTarget }) => onDraft(withText(query, currentTarget.value.slice(0, longestText)))}
            />
            <button type="submit" className="action">
              {messages.form.find}
            </button>
          </div>
        </form>
        <NearBox query={query} unplaced={unplaced} onCommit={onCommit} />
      </div>
    </search>
  );
}
