import type { LanguageTag } from "../vocabulary/term.ts";
import type { WrongPostcode } from "./parsePostcode.ts";

interface PlaceWords {
  readonly didYouMean: (suggestion: string) => string;
  readonly foreign: string;
  readonly impossible: string;
  readonly unknown: string;
}

const words: Readonly<Record<LanguageTag, PlaceWords>> = {
  en: {
    didYouMean: (suggestion) => `That is not quite a postcode. Did you mean ${suggestion}?`,
    foreign: "That looks like a postcode from another country. Give one in the United Kingdom, or the name of a town.",
    impossible: "That is not a postcode we know. Check the letters and numbers, or give the name of a town.",
    unknown: "We do not know where that is. Try a postcode, the first part of one, or the name of a town.",
  },
  cy: {
    didYouMean: (suggestion) => `Nid yw hwnnw'n god post cyflawn. Ai ${suggestion} oeddech chi'n ei feddwl?`,
    foreign: "Mae hwnnw'n edrych fel cod post o wlad arall. Rhowch un yn y Deyrnas Unedig, neu enw tref.",
    impossible: "Nid ydym yn adnabod y cod post hwnnw. Edrychwch eto ar y llythrennau a'r rhifau, neu rhowch enw tref.",
    unknown: "Nid ydym yn gwybod ble mae hynny. Rhowch god post, ei ran gyntaf, neu enw tref.",
  },
};

/** Why a place was not found, and what to do about it. */
export function whyNotFound(found: WrongPostcode | { readonly kind: "unknown" }, language: LanguageTag): string {
  const { didYouMean, foreign, impossible, unknown } = words[language];
  if (found.kind === "unknown") return unknown;
  if (found.suggestion) return didYouMean(found.suggestion);
  return found.reason === "foreign" ? foreign : impossible;
}
