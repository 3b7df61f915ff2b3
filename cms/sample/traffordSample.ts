import { sampleAreas } from "./areas.ts";
import { advice } from "./listings/advice.ts";
import { arts } from "./listings/arts.ts";
import { company } from "./listings/company.ts";
import { goingPlaces } from "./listings/goingPlaces.ts";
import { learning } from "./listings/learning.ts";
import { nature } from "./listings/nature.ts";
import { people } from "./listings/people.ts";
import { sport } from "./listings/sport.ts";
import { support } from "./listings/support.ts";
import { volunteering } from "./listings/volunteering.ts";
import { sampleOrganisations } from "./organisations.ts";
import type { Sample } from "./sample.ts";
import { sampleVenues } from "./venues.ts";

/** The example directory of the borough of Trafford: every group, person and building in it is made up. */
export const traffordSample: Sample = {
  areas: sampleAreas,
  organisations: sampleOrganisations,
  venues: sampleVenues,
  listings: [
    ...goingPlaces,
    ...sport,
    ...arts,
    ...learning,
    ...company,
    ...support,
    ...people,
    ...advice,
    ...volunteering,
    ...nature,
  ],
};
