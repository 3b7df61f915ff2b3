import { sampleAreas } from "./areas.ts";
import { advice } from "./listings/advice.ts";
import { arts } from "./listings/arts.ts";
import { learning } from "./listings/learning.ts";
import { nature } from "./listings/nature.ts";
import { peerSupport } from "./listings/peerSupport.ts";
import { physical } from "./listings/physical.ts";
import { volunteering } from "./listings/volunteering.ts";
import { sampleOrganisations } from "./organisations.ts";
import type { Sample } from "./sample.ts";
import { sampleVenues } from "./venues.ts";

/** The example directory of the borough of Trafford: every group, person and building in it is made up. */
export const traffordSample: Sample = {
  areas: sampleAreas,
  organisations: sampleOrganisations,
  venues: sampleVenues,
  listings: [...physical, ...arts, ...learning, ...peerSupport, ...advice, ...volunteering, ...nature],
};
