import { meanings } from "#meanings";
import { isSpelt } from "../../../search/lexicon/spelling.ts";
import { madeOnce } from "../../../search/madeOnce.ts";
import { placeSaidIn, type SaidPlace } from "../../../search/places/saidPlace.ts";
import {
  createActivityFinder,
  createFinds,
  createGroupFinder,
  createPlaceSource,
} from "../../../search/suggest/sources.ts";
import { type SuggestionSources, suggest } from "../../../search/suggest/suggest.ts";
import type { GroupSuggestion, Suggestion } from "../../../search/suggest/suggestion.ts";
import { crisisIn } from "../../../search/understand/crisis.ts";
import type { LanguageTag } from "../../../search/vocabulary/term.ts";
import { placesAround } from "../near.ts";
import type { Typed } from "../workerMessages.ts";
import type { DeviceEngine } from "./deviceEngine.ts";

export interface Suggesting {
  use(groups: readonly GroupSuggestion[]): void;
  withdraw(publicIds: readonly string[]): void;
  /** Nothing as long as there is no index to tell what finds something, and once it is not wanted any more. */
  suggest(typed: Typed, isWanted: () => boolean): Promise<readonly Suggestion[]>;
  hearPlace(typed: Typed): Promise<SaidPlace>;
}

const otherThan: Readonly<Record<LanguageTag, LanguageTag>> = { en: "cy", cy: "en" };

class NotWanted extends Error {}

/** Suggests from what this device has: nobody is asked what somebody is typing. */
export function suggesting(device: DeviceEngine): Suggesting {
  let activities = madeOnce(createActivityFinder);
  let namedBy = meanings();
  let groups: readonly GroupSuggestion[] = [];
  let groupsByTitle = madeOnce((language: LanguageTag) => createGroupFinder(groups, language));
  let withdrawn: readonly string[] = [];

  /** The list of places may not be to be had: the rest is suggested all the same. */
  const placesOrNone =
    (source: SuggestionSources["places"]): SuggestionSources["places"] =>
    (text) =>
      source(text).catch(() => []);

  return {
    use(latest) {
      groups = latest;
      groupsByTitle = madeOnce((language: LanguageTag) => createGroupFinder(groups, language));
    },
    withdraw(publicIds) {
      withdrawn = publicIds;
    },
    async suggest({ query, language, centre }, isWanted) {
      // Nothing may lie over the help that is shown to somebody in need.
      if (!device.hasIndex || crisisIn(query.text).length > 0) return [];
      if (namedBy !== meanings()) {
        namedBy = meanings();
        activities = madeOnce(createActivityFinder);
      }
      const finds = createFinds(device, query, language, (publicId) => !withdrawn.includes(publicId));
      const sources: SuggestionSources = {
        own: { activities: activities(language), groups: groupsByTitle(language) },
        other: { activities: activities(otherThan[language]), groups: groupsByTitle(otherThan[language]) },
        places: placesOrNone(createPlaceSource(placesAround(centre))),
        async finds(suggestion) {
          // What is typed meanwhile comes first.
          await new Promise((resolve) => setTimeout(resolve));
          if (!isWanted()) throw new NotWanted();
          return finds(suggestion);
        },
      };
      try {
        return await suggest(query.text, sources);
      } catch (error) {
        if (error instanceof NotWanted) return [];
        throw error;
      }
    },
    async hearPlace({ query, centre }) {
      const { text, near, undone } = query;
      if (text.trim() === "") return { kind: "none" };
      const live = groups.filter(({ publicId }) => !withdrawn.includes(publicId));
      const titles = live.flatMap(({ title }) => [title.en, title.cy ?? title.en]);
      const finder = placesAround(centre);
      // Nothing is asked beside the help for somebody in need.
      const isWord = crisisIn(text).length > 0 ? () => true : isSpelt;
      return placeSaidIn(text, { finder, centre, titles, isWord, isPlaceGiven: near !== undefined, undone });
    },
  };
}
