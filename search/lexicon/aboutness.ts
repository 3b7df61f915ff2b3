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
const ofOption: Readonly<Record<string, number>> = { activities: 1.4, kinds: 1.06, audiences: 1.75 };
/** Access facts, times, cost: they are the whole of such a concept. */
const ofOtherOption = 2.82;
const ofHelp = 0.7;
const ofTell = { title: 2.2, summary: 2.07, organisation: 0.3, description: 0.24, descriptionAgain: 2.22 };
const ofHint = { title: 0.52, summary: 0.55, description: 0.06 };
const mostOfHints = 0.6;
const mostAgain = 3;
const half = 1.0;

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

/** How well a listing answers to a concept: in eighths, from 2 of them up to 1. */
export type AnswerStrength = number;

export const strengthSteps = 8;
const leastSteps = 2;
/** 0 for less than what matters. */
export const asStrength = (strength: number): AnswerStrength => {
  const steps = Math.round(strength * strengthSteps);
  return steps < leastSteps ? 0 : steps / strengthSteps;
};

/** What is left of an answer to a concept, for another that names it first as next best; and of that for each that it names later. */
const nextBest = 0.48;
const later = 0.95;
/** @param place of the concept that is answered among those that the other names, from 0. */
export const asNextBest = (strength: AnswerStrength, place: number): AnswerStrength =>
  asStrength(nextBest * later ** place * strength);

/** A listing is found by the surest concept where it answers so well, by the others where it answers better. */
export const leastFound = 3 / 8;
export const leastFoundBeside = 4 / 8;
/** A full answer, and no next best: "not" leaves these out, and a concept without any is told to be offered by nobody. */
export const leastFull = 4 / 8;
/** A word in passing is enough to keep people away. */
export const leastDeterring = 2 / 8;
