import { foldName } from "./foldName.ts";

/** Whether the text is, or holds, the name of a group that the place is a part of: "The Hen House at Sale". */
export function isInTitle(text: string, place: string, titles: readonly string[]): boolean {
  const said = ` ${foldName(text)} `;
  const withoutThe = said.replace(/^ the /, " ");
  const end = ` ${foldName(place)} `;
  return titles.some((title) => {
    const folded = ` ${foldName(title)} `;
    if (folded === end || !folded.includes(end)) return false;
    return said.includes(folded) || withoutThe === folded.replace(/^ the /, " ");
  });
}
