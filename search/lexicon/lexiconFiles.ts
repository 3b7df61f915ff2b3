import alike from "./alike.json" with { type: "json" };
import { readAlike } from "./alike.ts";
import access from "./concepts/access.json" with { type: "json" };
import active from "./concepts/active.json" with { type: "json" };
import company from "./concepts/company.json" with { type: "json" };
import creative from "./concepts/creative.json" with { type: "json" };
import demands from "./concepts/demands.json" with { type: "json" };
import elsewhere from "./concepts/elsewhere.json" with { type: "json" };
import health from "./concepts/health.json" with { type: "json" };
import practical from "./concepts/practical.json" with { type: "json" };
import type { Phrasebook } from "./phrasebook.ts";
import { phrasebookOf } from "./phrasebookOf.ts";
import { type Lexicon, readLexicon } from "./readLexicon.ts";

let lexicon: Lexicon | undefined;
/** The lexicon of the directory, in the order of its files; read and checked when it is first asked for. */
export const lexiconOfFiles = (): Lexicon => {
  lexicon ??= readLexicon({ access, active, company, creative, health, practical, elsewhere, demands });
  return lexicon;
};

/** The same, as far as it takes to understand words. */
export const phrasebookOfFiles = (): Phrasebook => phrasebookOf(lexiconOfFiles(), readAlike(alike));
