import { inLanguage } from "../addresses.ts";
import { useScreen } from "./screen.ts";

/** The ways to find something without searching. */
export function BrowseLinks() {
  const { language, messages } = useScreen();
  return (
    <div className="browse-links">
      <p>{messages.results.browse}</p>
      <ul>
        <li>
          <a href={inLanguage("/kinds/", language)}>{messages.results.byKind}</a>
        </li>
        <li>
          <a href={inLanguage("/places/", language)}>{messages.results.byPlace}</a>
        </li>
      </ul>
    </div>
  );
}
