import { dayNamed } from "../../text/days.ts";
import { allWordsOf, isStopWord } from "../../text/words.ts";
import { partsAt } from "./dayWords.ts";
import type { NamedTime } from "./namedTime.ts";

/**
 * Somebody who tells what happened names days too: "bailiffs are coming on tuesday", "cant get going in the mornings".
 * These words give them away.
 */
const telling =
  /\b(?:i|im|ive|ill|id|me|my|our|we|us|he|hes|she|shes|they|his|him|her|their|are|was|were|wont|has|have|had|nobody|no one|coming|got|died|fell|lost|feel|feeling|felt|since|last|till|until|every night)\b/;
/** Unless they ask: "somewhere I can go on a Monday", "i'm free on fridays". */
const asking =
  /\b(?:go|do|open|anything|something|somewhere|whats|what is|join|class|classes|group|club|looking|available|free (?:on|in|at|after|before|most|every|this|next|\w+days?)|(?:i|we)(?: just| really| only)? (?:want|fancy|prefer)|(?:would|id|wed) (?:like|love|prefer)|cant (?:make|manage|come))\b/;
/** Whom it is for tells nothing of what happened: "for my mum", "with us". */
const forWhom = /\b(?:for|with) (?:me|us|him|her|them|(?:my|our|his|her|their) \w+)\b/g;
/** A part of a text with a verb of its own. */
const clauseEnds = /[.,;!?](?=\s|$)|\n|(?=\b(?:and|but|because|cos|since|so|when|while|who|if)\b)/;

/** From such a day on, or up to it, is no wish for it. */
const around = new Set(["since", "till", "until", "by", "last", "about"]);
/** In trouble, "tonight" is no wish for an evening out. */
const inTrouble =
  /\b(?:no|not|nothing|nowhere|cant|need|help|sleep|stay|bed|safe|food|meal|eat|hungry|homeless|shelter|sanctuary|doctor|gp|urgent|emergency|lonely|alone|anxious|scared|really|so|low|sad|bad|worse)\b/;

const isTold = (clause: string, before: boolean): boolean => {
  const plain = clause.replace(forWhom, " ");
  if (asking.test(plain)) return false;
  if (telling.test(plain)) return true;
  // "On monday and tuesday" is one wish, or one telling.
  const isOnlyTimes = (word: string, i: number, words: string[]) =>
    isStopWord(word) || dayNamed(word) !== undefined || partsAt(words, i).length > 0;
  return before && allWordsOf(clause).every(isOnlyTimes);
};

/** Which of the times that a text names it only tells of. @param plain the whole text, folded. */
export const toldTimes = (plain: string, words: readonly string[]): ((time: NamedTime) => boolean) => {
  let before = false;
  const told = plain.split(clauseEnds).flatMap((clause) => {
    before = isTold(clause, before);
    const isThis = before;
    return allWordsOf(clause).map(() => isThis);
  });
  return ({ from, isSoon }) =>
    told[from] === true || around.has(words[from - 1] ?? "") || (isSoon === true && inTrouble.test(plain));
};
