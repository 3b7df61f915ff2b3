import type { ActivityId } from "../activities.ts";
import type { ActivityTerm } from "../activityTerm.ts";
import type { Vocabulary } from "../term.ts";
import { advice } from "./advice.ts";
import { arts } from "./arts.ts";
import { company } from "./company.ts";
import { learning } from "./learning.ts";
import { outdoors } from "./outdoors.ts";
import { physical } from "./physical.ts";
import { support } from "./support.ts";

/** What each activity is called, means and asks, and its kinds. Apart from the ids, so that a page that needs only those does not carry the words. */
export const activities: Vocabulary<ActivityId, ActivityTerm> = {
  ...physical,
  ...arts,
  ...learning,
  ...company,
  ...support,
  ...advice,
  ...outdoors,
};
