import { type SubmitEvent, useId } from "react";
import { longestText } from "../../search/limits.ts";
import type { SearchQuery } from "../../search/query.ts";
import type { Directory } from "./directory.ts";
import { NearBox } from "./NearBox.tsx";
import type { PlaceQuestion } from "./saidPlace/useSaidPlace.ts";
import { WhichPlace } from "./saidPlace/WhichPlace.tsx";
import { useScreen } from "./screen.ts";
import { SuggestBox } from "./suggest/SuggestBox.tsx";

interface SearchFormProps {
  readonly query: SearchQuery;
  /** A place the link names without saying where it lies: to be looked up. */
  readonly unplaced: string | undefined;
  readonly directory: Directory | undefined;
  /** Places of one name, of which the words said no more. */
  readonly question: PlaceQuestion | undefined;
  readonly onDraft: (query: SearchQuery) => void;
  /** The words are sent as they are. */
  readonly onSubmit: (query: SearchQuery) => void;
  readonly onCommit: (query: SearchQuery) => void;
}

/** What, and near where. Results follow every letter; the button and Enter make it a step to come back to. */
export function SearchForm({ query, unplaced, directory, question, onDraft, onSubmit, onCommit }: SearchFormProps) {
  const { messages } = useScreen();
  const id = useId();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit(query);
  };
  return (
    <search aria-label={messages.form.label}>
      <div className="search-form">
        <form className="what" onSubmit={submit}>
          <label htmlFor={id}>{messages.form.what}</label>
          <div className="field-with-button">
            <SuggestBox id={id} query={query} directory={directory} onDraft={onDraft} onCommit={onCommit} />
            <button type="submit" className="action">
              {messages.form.find}
            </button>
          </div>
          <p role="status" className="too-long">
            {query.text.length >= longestText && messages.form.tooLong}
          </p>
          <WhichPlace question={question} />
        </form>
        <NearBox query={query} unplaced={unplaced} onCommit={onCommit} />
      </div>
    </search>
  );
}
