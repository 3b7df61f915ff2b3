const noes = new Set(["not", "no", "except", "excluding", "without", "avoid", "bar", "dim", "ddim"]);
/** "Any time but mornings", "I can't do tuesdays", "apart from fridays". */
const noesAfter: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["but", new Set(["anything", "any", "anytime", "time", "times", "day", "days"])],
  ...["do", "make", "manage", "come", "go", "attend"].map((verb): [string, ReadonlySet<string>] => [
    verb,
    new Set(["cant", "cannot", "couldnt", "dont", "wont"]),
  ]),
  ["like", new Set(["dont"])],
  ["from", new Set(["apart", "aside"])],
  ["than", new Set(["other"])],
]);
const between = new Set(
  "on ar dydd ddydd yn in the an any at of for early late good great free available really too do come any before after".split(
    " ",
  ),
);
const joining = new Set(["and", "or", "nor", "on", "in", "the"]);

/** Where the words begin by which a time that is named at `from` is not wanted: "not on a tuesday". */
export const noBefore = (words: readonly string[], from: number): number | undefined => {
  let at = from - 1;
  const isNo = (): boolean => noes.has(words[at] ?? "");
  const isNoOfTwo = (): boolean => noesAfter.get(words[at] ?? "")?.has(words[at - 1] ?? "") === true;
  while (!isNo() && !isNoOfTwo() && between.has(words[at] ?? "")) at--;
  if (isNoOfTwo()) return at - 1;
  return isNo() ? at : undefined;
};

/** "Not just tuesdays": any day will do. */
export const isNotOnly = (words: readonly string[], from: number): boolean =>
  /\bnot (?:just|only)(?: (?:on|in|the))*$/.test(words.slice(0, from).join(" "));

/** Whether nothing but "or" stands between one time and the next: "not mondays or tuesdays". */
export const goesOn = (words: readonly string[], until: number, from: number): boolean =>
  words.slice(until, from).every((word) => joining.has(word));
