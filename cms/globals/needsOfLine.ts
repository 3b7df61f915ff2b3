import type { CrisisNeedId } from "../../search/understand/crisisNeeds.ts";

const labels: Readonly<Record<CrisisNeedId, string>> = {
  danger: "Danger to life: an overdose, an accident, an attack",
  suicide: "Ending their life, or hurting themselves",
  abuse: "Being hurt, frightened or controlled by somebody close",
  child: "A child who is hurt or in danger",
};

/** What a crisis line is for, in curators' words. */
export const needsOfLine = Object.entries(labels).map(([value, label]) => ({ value, label }));
