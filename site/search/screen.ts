import { createContext, useContext } from "react";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import type { Support } from "../crisis/support.ts";
import type { SearchMessages } from "../messages/search.en.ts";
import type { SearchWords } from "./words.ts";

/** What every part of the search screen speaks with. */
export interface Screen {
  readonly language: LanguageTag;
  readonly messages: SearchMessages;
  readonly words: SearchWords;
  readonly support: Support;
  /** Map pictures of the publisher's own choice; absent = OpenStreetMap's, after asking. */
  readonly tilesUrl?: string;
  readonly tilesAttribution?: string;
  /** The middle of the directory, where the map opens when it has nothing to show. */
  readonly centre: { readonly lat: number; readonly lng: number };
}

export const ScreenContext = createContext<Screen | undefined>(undefined);

export function useScreen(): Screen {
  const screen = useContext(ScreenContext);
  if (!screen) throw new Error("A part of the search screen stands outside its ScreenContext.");
  return screen;
}
