import type { SearchQuery } from "../../search/query.ts";
import { linkTo } from "./queryAddress.ts";
import { useScreen } from "./screen.ts";

interface ResultPagesProps {
  readonly query: SearchQuery;
  readonly pages: number;
}

/** Pages rather than one growing list: a link leads to the same results, and the back button to the same place. */
export function ResultPages({ query, pages }: ResultPagesProps) {
  const { messages } = useScreen();
  if (pages < 2) return null;
  const link = (page: number, words: string, rel: string) => (
    <a href={linkTo({ ...query, page })} rel={rel} onClick={focusResults}>
      {words}
    </a>
  );
  return (
    <nav className="result-pages" aria-label={messages.results.pages}>
      {query.page > 1 && link(query.page - 1, messages.results.previous, "prev")}
      <p>{messages.results.page(query.page, pages)}</p>
      {query.page < pages && link(query.page + 1, messages.results.next, "next")}
    </nav>
  );
}

/** Who asks for the next page goes on reading at its top. */
function focusResults(): void {
  const results = document.querySelector<HTMLElement>(".result-groups");
  results?.focus({ preventScroll: true });
  results?.scrollIntoView();
}
