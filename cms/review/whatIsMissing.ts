import { ValidationError } from "payload";
import type { ReviewedSlug } from "../access/belongings.ts";
import { whatIsWrongWith } from "../places.ts";

export interface Missing {
  readonly path: string;
  readonly message: string;
}

interface Need {
  readonly path: string;
  readonly message: string;
  readonly met: (document: Readonly<Record<string, unknown>>) => boolean;
}

const filled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const has = (path: string, message: string): Need => ({ path, message, met: (document) => filled(document[path]) });

const named = has("name", "Give it a name.");

const needs: Readonly<Record<ReviewedSlug, readonly Need[]>> = {
  listings: [
    has("title", "Give it a name."),
    has("summary", "Say in one sentence what it is."),
    has("kinds", "Say what kind of thing it is."),
    has("attending", "Say where people meet."),
    {
      path: "venue",
      message: "Say where it is: choose a venue, or add one.",
      met: ({ attending, venue }) => !(Array.isArray(attending) && attending.includes("venue")) || filled(venue),
    },
  ],
  organisations: [named],
  venues: [
    named,
    {
      path: "postcode",
      message: "The postcode cannot be found.",
      met: ({ postcode }) => !postcode || whatIsWrongWith(String(postcode)) === undefined,
    },
  ],
};

/** What a curator would have to ask for before anything else, each as a sentence. */
export const whatIsMissing = (slug: ReviewedSlug, document: object): Missing[] =>
  needs[slug].filter(({ met }) => !met({ ...document })).map(({ path, message }) => ({ path, message }));

/** Stops with the sentences, which the form shows beside the fields. */
export function stopIfMissing(slug: ReviewedSlug, document: object): void {
  const errors = whatIsMissing(slug, document);
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors });
}
