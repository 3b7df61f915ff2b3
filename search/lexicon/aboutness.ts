/** Where words stand in a listing, and how often: a word said again counts a third. */
type ByField = Record<"title" | "summary" | "organisation" | "description", number>;

/** Where a listing speaks of a concept. */
export interface Mentions {
  /** The groups of the options it has, of those that make a full answer. */
  readonly options: Set<string>;
  helps: boolean;
  readonly tells: ByField;
  readonly hints: ByField;
}

const nowhere = (): ByField => ({ title: 0, summary: 0, organisation: 0, description: 0 });
export const noMentions = (): Mentions => ({ options: new Set(), helps: false, tells: nowhere(), hints: nowhere() });

// Tuned on judged queries (`npm run bench -- relevance`); in units of each other.
const ofOption: Readonly<Record<string, number>> = { activities: 1.4, kinds: 1.1, audiences: 1.6 };
/** Access facts, times, cost: they are the whole of such a concept. */
const ofOtherOption = 5;
const ofHelp = 0.7;
const ofTell = { title: 3.7, summary: 2.4, organisation: 0.6, description: 0.6, descriptionAgain: 1 };
const ofHint = { title: 0.22, summary: 0.28, description: 0.06 };
const mostOfHints = 0.6;
const mostAgain = 3;
const half = 1.3;

/** How much a listing is about a concept, from 0 to 1: its title and its facts tell most, a word in passing little. */
export const strengthOf = ({ options, helps, tells, hints }: Mentions): number => {
  const facts = [...options].reduce((sum, group) => sum + (ofOption[group] ?? ofOtherOption), helps ? ofHelp : 0);
  const told =
    ofTell.title * Math.min(1, tells.title) +
    ofTell.summary * Math.min(1.5, tells.summary) +
    ofTell.organisation * Math.min(1, tells.organisation) +
    (tells.description > 0
      ? ofTell.description + ofTell.descriptionAgain * Math.min(mostAgain, tells.description - 1)
      : 0);
  const hinted = Math.min(
    mostOfHints,
    ofHint.title * (hints.title + hints.organisation) +
      ofHint.summary * hints.summary +
      ofHint.description * Math.min(3, hints.description),
  );
  const evidence = facts + told + hinted;
  return evidence / (evidence + half);
};
