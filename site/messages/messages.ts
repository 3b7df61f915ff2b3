import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { cy } from "./cy.ts";
import { en, type Messages } from "./en.ts";

export type { Messages };

const messages: Readonly<Record<LanguageTag, Messages>> = { en, cy };

export const messagesFor = (language: LanguageTag): Messages => messages[language];
