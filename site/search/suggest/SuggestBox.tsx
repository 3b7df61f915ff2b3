import { type RefObject, useEffect, useId, useRef, useState } from "react";
import { longestText } from "../../../search/limits.ts";
import { listingPath } from "../../../search/paths.ts";
import type { SearchQuery } from "../../../search/query.ts";
import { chosen } from "../../../search/suggest/choose.ts";
import type { Suggestion } from "../../../search/suggest/suggestion.ts";
import { inLanguage } from "../../addresses.ts";
import { withText } from "../changeQuery.ts";
import type { Directory } from "../directory.ts";
import { useScreen } from "../screen.ts";
import { SuggestedOption } from "./SuggestedOption.tsx";
import { useCombobox } from "./useCombobox.ts";
import { useSuggestions } from "./useSuggestions.ts";
import { useToldCount } from "./useToldCount.ts";

interface SuggestBoxProps {
  readonly id: string;
  readonly query: SearchQuery;
  readonly directory: Directory | undefined;
  readonly onDraft: (query: SearchQuery) => void;
  readonly onCommit: (query: SearchQuery) => void;
}

/** The search field, with what the words may become below it. Enter without a choice searches for what is typed. */
export function SuggestBox({ id, query, directory, onDraft, onCommit }: SuggestBoxProps) {
  const { language, messages } = useScreen();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [typing, setTyping] = useState(false);
  const suggestions = useSuggestions(query, directory, typing);
  const isOpen = typing && suggestions.length > 0;
  useCombobox(input, list, isOpen, suggestions);
  useClosingOnSubmit(input, setTyping);
  const told = useToldCount(typing ? suggestions.length : undefined);

  const choose = (suggestion: Suggestion) => {
    setTyping(false);
    if (suggestion.kind === "group") location.assign(inLanguage(listingPath(suggestion), language));
    else onCommit(chosen(query, suggestion, language));
  };
  return (
    <div className="suggest-box">
      <input
        ref={input}
        id={id}
        type="search"
        name="q"
        autoComplete="off"
        enterKeyHint="search"
        placeholder={messages.form.whatHint}
        maxLength={longestText}
        value={query.text}
        onChange={({ currentTarget }) => {
          setTyping(true);
          onDraft(withText(query, currentTarget.value.slice(0, longestText)));
        }}
        onBlur={() => setTyping(false)}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" && !isOpen) setTyping(true);
          if (event.key !== "Escape" || !isOpen) return;
          // The words stay: only the list is put away.
          event.preventDefault();
          setTyping(false);
        }}
      />
      <div
        ref={list}
        id={listId}
        role="listbox"
        aria-label={messages.suggest.title}
        className="suggestions"
        hidden={!isOpen}
        // The field keeps the focus while somebody presses an option.
        onMouseDown={(event) => event.preventDefault()}
      >
        {suggestions.map((suggestion, index) => (
          <SuggestedOption
            key={keyOf(suggestion)}
            id={`${listId}-${index}`}
            suggestion={suggestion}
            card={directory?.card ?? noCard}
            onChoose={() => choose(suggestion)}
          />
        ))}
      </div>
      <p role="status" className="visually-hidden">
        {told !== undefined && messages.suggest.count(told)}
      </p>
    </div>
  );
}

const noCard = () => undefined;

const keyOf = (suggestion: Suggestion): string => {
  if (suggestion.kind === "group") return suggestion.publicId;
  return suggestion.kind === "place" ? `near ${suggestion.near.label}` : `${suggestion.kind} ${suggestion.id}`;
};

function useClosingOnSubmit(input: RefObject<HTMLInputElement | null>, setTyping: (typing: boolean) => void): void {
  useEffect(() => {
    const form = input.current?.form;
    const close = () => setTyping(false);
    form?.addEventListener("submit", close);
    return () => form?.removeEventListener("submit", close);
  }, [input, setTyping]);
}
