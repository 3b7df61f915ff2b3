/** Places that are called like an everyday thing: in small letters and without "in" or "near", the thing is meant. */
export const everydayNames: ReadonlySet<string> = new Set(
  (
    "bath battle beer bow box bury church cook cross deal dale diss eye fleet ford grove ham harrow hatch heath " +
    "hill hook hope hove hythe lee lees line march mill moor nelson over park penny pool poole port queen race rain " +
    "reading ripe rock rugby rye sale salt sandwich sandy seal settle slough spring stone street swan sway tea thorn " +
    "tongue ware wash well wells wing wood yelling"
  ).split(" "),
);
