import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { searchCy } from "./search.cy.ts";
import { type SearchMessages, searchEn } from "./search.en.ts";

const messages: Readonly<Record<LanguageTag, SearchMessages>> = { en: searchEn, cy: searchCy };

/** The words of the search screen, the map and the preview. */
export const searchMessagesFor = (language: LanguageTag): SearchMessages => messages[language];
