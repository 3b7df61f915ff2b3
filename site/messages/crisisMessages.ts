import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { crisisCy } from "./crisis.cy.ts";
import { type CrisisMessages, crisisEn } from "./crisis.en.ts";

const messages: Readonly<Record<LanguageTag, CrisisMessages>> = { en: crisisEn, cy: crisisCy };

/** The words of help that cannot wait. */
export const crisisMessagesFor = (language: LanguageTag): CrisisMessages => messages[language];
