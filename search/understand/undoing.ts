import { filterGroups } from "../emptyQuery.ts";
import type { FilterGroup } from "../query.ts";
import type { Understood } from "./understood.ts";

/** How something understood is named where it is undone: "concepts:bereavement-support", "days:fri". */
export const nameOfUnderstood = ({ group, id }: Understood): string => `${group}:${id}`;

/** The filter group that something understood filters by: "not tuesday" by days. */
export const filteringBy = ({ group }: Understood): FilterGroup | undefined => {
  if (group === "dayRange" || group === "notDays") return "days";
  if (group === "notTimes") return "times";
  return filterGroups.find((one) => one === group);
};

/** Whether its id is a concept's. */
export const isOfConcept = ({ group }: Understood): boolean =>
  group === "concepts" || group === "only" || group === "leavingOut";
