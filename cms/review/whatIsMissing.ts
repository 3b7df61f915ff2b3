import { ValidationError } from "payload";
import type { ReviewedSlug } from "../access/belongings.ts";
import { whatIsWrongWith } from "../places.ts";

interface Missing {
  readonly path: string;
  readonly message: string;
}

interface Need {
  readonly path: string;
  /** What to do about it, or nothing where it is met. */
  readonly lacks: (document: Readonly<Record<string, unknown>>) => string | undefined;
}

const filled = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

const has = (path: string, message: string): Need => ({
  path,
  lacks: (document) => (filled(document[path]) ? undefined : message),
});

const named = has("name", "Give it a name.");

const needs: Readonly<Record<ReviewedSlug, readonly Need[]>> = {
  listings: [
    has("title", "Give it a name."),
    has("summary", "Say in one sentence what it is."),
    has("kinds", "Say what kind of thing it is."),
    has("attending", "Say where people meet."),
    {
      path: "venue",
      lacks: ({ attending, venue }) =>
        Array.isArray(attending) && attending.includes("venue") && !filled(venue)
          ? "Say where it is: choose a venue, or add one."
          : undefined,
    },
    {
      path: "joining.how",
      // A register tells that a charity exists, not how somebody joins it.
      lacks: ({ imported, joining }) =>
        filled(Object(imported).key) && !filled(Object(joining).how)
          ? "Say how to join: what does somebody do first?"
          : undefined,
    },
  ],
  organisations: [named],
  venues: [
    named,
    {
      path: "postcode",
      lacks: ({ postcode }) => (typeof postcode === "string" && postcode ? whatIsWrongWith(postcode) : undefined),
    },
  ],
};

/** What a curator would have to ask for before anything else, each as a sentence. */
const whatIsMissing = (slug: ReviewedSlug, document: object): Missing[] =>
  needs[slug].flatMap(({ path, lacks }) => {
    const message = lacks({ ...document });
    return message ? [{ path, message }] : [];
  });

/** Stops with the sentences, which the form shows beside the fields. */
export function stopIfMissing(slug: ReviewedSlug, document: object): void {
  const errors = whatIsMissing(slug, document);
  if (errors.length > 0) throw new ValidationError({ collection: slug, errors });
}
