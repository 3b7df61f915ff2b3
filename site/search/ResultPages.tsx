import type { SearchQuery } from "../../search/query.ts";
import type { SearchResults } from "../../search/results.ts";
import { linkTo } from "./queryAddress.ts";
import { useScreen } from "./screen.ts";
import { goToTopOfResults } from "./topOfResults.ts";

interface ResultPagesProps {
  readonly query: SearchQuery;
  /** The page that is shown: the last one where the search asks for one past it. */
  readonly results: Pick<SearchResults, "page" | "pages">;
}

/** Pages rather than one growing list: a link leads to the same results, and the back button to the same place. */
export function ResultPages({ query, results: { page, pages } }: ResultPagesProps) {
  const { messages } = useScreen();
  if (pages < 2) return null;
  const link = (to: number, words: string, rel: string) => (
    <a href={linkTo({ ...query, page: to })} rel={rel} onClick={goToTopOfResults}>
      {words}
    </a>
  );
  return (
    <nav className="result-pages" aria-label={messages.results.pages}>
      {page > 1 && link(page - 1, messages.results.previous, "prev")}
      <p>{messages.results.page(page, pages)}</p>
      {page < pages && link(page + 1, messages.results.next, "next")}
    </nav>
  );
}
