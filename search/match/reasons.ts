import type { ToAsk } from "../results.ts";
import { accessFacts } from "../vocabulary/accessFacts/terms.ts";
import { activities } from "../vocabulary/activities/terms.ts";
import { attending } from "../vocabulary/attending.ts";
import { audiences } from "../vocabulary/audiences/terms.ts";
import { costs } from "../vocabulary/costs.ts";
import { days, times } from "../vocabulary/days.ts";
import { efforts, groupSizes } from "../vocabulary/demands.ts";
import { joining, referrals, takingNew } from "../vocabulary/joining.ts";
import { kinds } from "../vocabulary/kinds.ts";
import { languageNames } from "../vocabulary/languages.ts";
import type { LanguageTag, Term, Words } from "../vocabulary/term.ts";

const vocabularies: Readonly<Record<Exclude<ToAsk["group"], "age" | "languages">, Readonly<Record<string, Term>>>> = {
  kinds,
  activities,
  days,
  times,
  access: accessFacts,
  costs,
  audiences,
  attending,
  joining,
  referral: referrals,
  efforts,
  groupSizes,
  takingNew,
};

const askAboutLanguage = (tag: string): Words => {
  const name = languageNames[tag] ?? { en: tag, cy: tag };
  return { en: `Does anybody there speak ${name.en}?`, cy: `A oes rhywun yno'n siarad ${name.cy}?` };
};

const askAboutAge = (age: string): Words => ({
  en: `Can somebody aged ${age} come?`,
  cy: `A gaiff rhywun ${age} oed ddod?`,
});

const question = ({ group, id }: ToAsk): Words | undefined => {
  if (group === "age") return askAboutAge(id);
  if (group === "languages") return askAboutLanguage(id);
  return vocabularies[group][id]?.ask;
};

/** The questions to ask when ringing, each once, in the order they were asked for. */
export const reasonsInWords = (toAsk: readonly ToAsk[], language: LanguageTag): string[] => [
  ...new Set(toAsk.flatMap((reason) => question(reason)?.[language] ?? [])),
];
