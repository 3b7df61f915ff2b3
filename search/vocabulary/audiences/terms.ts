import type { AudienceId } from "../audiences.ts";
import type { Vocabulary } from "../term.ts";
import { health } from "./health.ts";
import { life } from "./life.ts";
import { people } from "./people.ts";

/** What each audience is called, means and asks. Apart from the ids, so that a page that needs only those does not carry the words. */
export const audiences: Vocabulary<AudienceId> = { ...people, ...life, ...health };
