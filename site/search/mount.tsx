import "./withoutEval.ts";
import { createRoot } from "react-dom/client";
import { languageTags } from "../../search/vocabulary/term.ts";
import { supportSchema } from "../crisis/support.ts";
import type { SearchMessages } from "../messages/search.en.ts";
import { keepSearch } from "../offline/keepSearch.ts";
import { openDirectory } from "./directory.ts";
import { firstAnswer } from "./firstAnswer.ts";
import { fetchWithdrawn } from "./release.ts";
import { SearchScreen } from "./SearchScreen.tsx";
import { type Screen, ScreenContext } from "./screen.ts";
import { whenIdle } from "./whenIdle.ts";
import { searchWordsSchema } from "./words.ts";

/** What the page tells the screen. */
function screenOf(root: HTMLElement, messages: SearchMessages): Screen {
  const { language: tag, lat, lng, tilesUrl, tilesAttribution } = root.dataset;
  const language = languageTags.find((known) => known === tag) ?? "en";
  const words = searchWordsSchema.parse(JSON.parse(document.getElementById("search-words")?.textContent ?? "{}"));
  return {
    language,
    words,
    support: supportSchema.parse(JSON.parse(document.getElementById("search-support")?.textContent ?? "null")),
    messages,
    centre: { lat: Number(lat), lng: Number(lng) },
    ...(tilesUrl && { tilesUrl }),
    ...(tilesAttribution && { tilesAttribution }),
  };
}

/** Shows the search screen on the search page, in the words of the page's language. */
export function mount(messages: SearchMessages): void {
  const root = document.getElementById("search");
  if (!root) return;
  // Worker and data are on their way before anything is drawn; help that cannot wait goes before them.
  const withdrawn = fetchWithdrawn();
  const help = import("./CrisisHelp.tsx").catch(() => "The next letter asks again.");
  const opening = help.then(() => openDirectory(withdrawn));
  opening.then(
    () => whenIdle(keepSearch),
    () => "The screen tells of it.",
  );
  createRoot(root).render(
    <ScreenContext.Provider value={screenOf(root, messages)}>
      <SearchScreen opening={opening} first={firstAnswer(withdrawn)} />
    </ScreenContext.Provider>,
  );
}
