import { useEffect, useState } from "react";
import type { SearchQuery } from "../../../search/query.ts";
import type { Suggestion } from "../../../search/suggest/suggestion.ts";
import type { Directory } from "../directory.ts";
import { useScreen } from "../screen.ts";

const none: readonly Suggestion[] = [];

/** What the words of a search may become, while somebody is `typing`; the last suggestions stay until the next are there. */
export function useSuggestions(
  query: SearchQuery,
  directory: Directory | undefined,
  typing: boolean,
): readonly Suggestion[] {
  const { language, centre } = useScreen();
  const [suggestions, setSuggestions] = useState(none);

  useEffect(() => {
    if (!typing || !directory || query.text.trim() === "") return setSuggestions(none);
    let wanted = true;
    directory.suggest({ query, language, centre }).then(
      (latest) => wanted && setSuggestions(latest),
      () => wanted && setSuggestions(none),
    );
    return () => {
      wanted = false;
    };
  }, [query, directory, typing, language, centre]);

  return suggestions;
}
