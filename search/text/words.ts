/** Words that say nothing of what somebody looks for, in English and Welsh, folded. */
const stopWords = new Set(
  (
    "a about after again all also always am an and another any anyone anything are arent around as at away be " +
    "because been before being but by can cannot cant could couldnt did didnt do does doesnt doing dont down during " +
    "each either else ever every everything for from get gets getting go goes going got had has hasnt have havent " +
    "having he hed her here hers hes him his how i id if im in into is isnt it its itself ive just let lets like " +
    "many may me might more most much must my myself near need needs never no nor not now of off on once one only " +
    "or other our ours out over own put really same say says she shes should shouldnt since so some somebody " +
    "someone something somewhere still such take takes than that thats the their theirs them then there theres " +
    "these they theyre theyve thing things this those though through to too under until up upon us very want wants " +
    "was wasnt way we went were werent weve what when where which while who whom whose why will with within without " +
    "wont would wouldnt yes yet you youd your youre yours " +
    "ac ar at bod cael chi dw dwi ei eich eu fel fi fy gan gyda hefyd hi hwn i mae mewn na neu nhw ni o oes rydw sydd sy un wedi " +
    "wyf y yn yr"
  ).split(" "),
);

const apostrophes = /['’‘ʼ`´]/g;
const marks = /\p{M}+/gu;
const wordLike = /[\p{L}\p{N}]+/gu;
/** The second half of a whole postcode tells no more than the first does here. */
const wholePostcode = /\b([a-z]{1,2}\d[a-z\d]?)\s*\d[a-z]{2}\b/g;

/** Lower case without accents and apostrophes: "Caffi’r Tŷ" and "caffir ty" are one. */
export const fold = (text: string): string =>
  text.normalize("NFKD").replace(marks, "").replace(apostrophes, "").toLowerCase();

const longestWord = 40;

const split = (text: string): string[] =>
  (fold(text).replace(wholePostcode, "$1").match(wordLike) ?? [])
    .map((word) => word.slice(0, longestWord))
    .filter((word) => word.length > 1 || /\d/.test(word));

/** The words of a text that are worth finding it by. */
export const wordsOf = (text: string): string[] => split(text).filter((word) => !stopWords.has(word));

/** Every word, stop words too, for phrases such as "out of work". */
export const allWordsOf = split;

export const isStopWord = (word: string): boolean => stopWords.has(word);

/** Words that end as if they were another word's: an outing is no way out, an evening nothing even. */
const wholeWords = new Set(
  (
    "evening outing career training housing sitting wedding nothing something everything anything anybody morning during " +
    "building feeling meaning meeting setting hearing clothing parking lettings spring string bring offer flower shower " +
    "stare stares stared staring better number numbers letter letters matter matters dinner dinners summer summers corner " +
    "counter tender hunger poster manner manners litter butter banner ladder ladders proper temper wander winter booking " +
    "bookings willing united limited " +
    "shed need feed speed hundred wicked naked beloved alone news gas bus less plus yes thus physics mathematics"
  ).split(" "),
);

/** No ending that is taken off ends otherwise. */
const endsLikeMany = /[degrs]$/;

/** One of what an English word tells of many: "hobbies" is "hobby", "lunches" is "lunch", "walks" is "walk"; else the word. */
export const singularOf = (word: string): string =>
  word
    .replace(/(?<=[a-z]{2})ies$/, "y")
    .replace(/(?<=ss|x|ch|sh)es$/, "")
    .replace(/(?<![su])s$/, "");

/**
 * What English words have in common when their endings are off: "walks", "walking" and "walk" meet in "walk". Light on
 * purpose: a wrong ending is forgiven, a different word is not.
 */
export const stemOf = (word: string): string => {
  if (word.length < 4 || !endsLikeMany.test(word) || /\d/.test(word)) return word;
  const singular = singularOf(word);
  if (wholeWords.has(singular)) return singular;
  if (singular === "caring" || singular === "cared") return "care";
  const stem = singular.replace(/(?<=[a-z]{3})ied$/, "y").replace(/(?<=[a-z]{3})(?:ing|ed)$|(?<=[a-z]{4})er$/, "");
  const single = stem === singular ? stem : stem.replace(/([bdgmnprt])\1$/, "$1");
  return single.length > 4 ? single.replace(/e$/, "") : single;
};
