import { sampleAreas } from "./areas.ts";
import { arts } from "./listings/arts.ts";
import { sampleOrganisations } from "./organisations.ts";
import type { Sample } from "./sample.ts";
import { sampleVenues } from "./venues.ts";

/** The example directory of the borough of Trafford: every group, person and building in it is made up. */
export const traffordSample: Sample = {
  areas: sampleAreas,
  organisations: sampleOrganisations,
  venues: sampleVenues,
  listings: [...arts],
};
