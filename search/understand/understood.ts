import { z } from "zod";
import { filterGroups } from "../emptyQuery.ts";

/**
 * What words were taken to mean, so that the person sees it and can undo it:
 * a filter ("friday evening yoga": days fri, times evening), days from one to another (`dayRange`, "weekdays": mon-fri), a day or part of it that is not
 * wanted (`notDays`, `notTimes`, "not tuesday"), an age in whole years ("my boy is 15"), a concept whose listings are shown as well (`concepts`), one
 * whose listings alone are shown (`only`, "dentist"), or one whose listings are left out (`leavingOut`, "not sport").
 */
export const understoodSchema = z.strictObject({
  group: z.union([
    z.enum(filterGroups),
    z.enum(["dayRange", "notDays", "notTimes", "age", "concepts", "only", "leavingOut"]),
  ]),
  id: z.string(),
});
export type Understood = z.infer<typeof understoodSchema>;
