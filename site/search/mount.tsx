import "./withoutEval.ts";
import { createRoot } from "react-dom/client";
import { languageTags } from "../../search/vocabulary/term.ts";
import { supportSchema } from "../crisis/support.ts";
import { searchMessagesFor } from "../messages/searchMessages.ts";
import { openDirectory } from "./directory.ts";
import { SearchScreen } from "./SearchScreen.tsx";
import { type Screen, ScreenContext } from "./screen.ts";
import { searchWordsSchema } from "./words.ts";

/** What the page tells the screen. */
function screenOf(root: HTMLElement): Screen {
  const { language: tag, lat, lng, tilesUrl, tilesAttribution } = root.dataset;
  const language = languageTags.find((known) => known === tag) ?? "en";
  const words = searchWordsSchema.parse(JSON.parse(document.getElementById("search-words")?.textContent ?? "{}"));
  return {
    language,
    words,
    support: supportSchema.parse(JSON.parse(document.getElementById("search-support")?.textContent ?? "null")),
    messages: searchMessagesFor(language),
    centre: { lat: Number(lat), lng: Number(lng) },
    ...(tilesUrl && { tilesUrl }),
    ...(tilesAttribution && { tilesAttribution }),
  };
}

const root = document.getElementById("search");
if (root) {
  // Worker and data are on their way before anything is drawn.
  const opening = openDirectory();
  opening.catch(() => "The screen tells of it.");
  createRoot(root).render(
    <ScreenContext.Provider value={screenOf(root)}>
      <SearchScreen opening={opening} />
    </ScreenContext.Provider>,
  );
}
