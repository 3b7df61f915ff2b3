import { z } from "zod";

const topologySchema = z.object({
  objects: z.object({
    lad: z.object({
      geometries: z.array(z.object({ properties: z.object({ LAD13CD: z.string(), LAD13NM: z.string() }) })),
    }),
  }),
});

/** "Bristol, City of" is called Bristol. */
const plainDistrict = (name: string): string => name.replace(/, (?:City|County) of$/, "");

/** The names in a TopoJSON file of English districts, by code. */
export const districtNames = (topology: unknown): ReadonlyMap<string, string> =>
  new Map(
    topologySchema
      .parse(topology)
      .objects.lad.geometries.map(({ properties }) => [properties.LAD13CD, plainDistrict(properties.LAD13NM)]),
  );

/** "City and County of Swansea Council" runs Swansea. */
const plainCouncil = (name: string): string =>
  name
    .replace(/^(?:The )?(?:City and County of |City of )?/, "")
    .replace(/(?: City| County| Metropolitan)?(?: Borough)? Council$/, "");

/** A library of some council, and the area that its postcode lies in. */
export interface LibraryInArea {
  readonly council: string;
  readonly area: string;
}

const counted = (values: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
};

/** Nearly all of them: one library stands just over the border. */
const nearlyAll = 0.9;

/**
 * Council areas named after the council that runs the libraries in them. Only where nearly all libraries of the area are
 * that council's, and nearly all of that council's are in the area: a county council gives no district its name.
 */
export function namesFromLibraries(libraries: readonly LibraryInArea[]): ReadonlyMap<string, string> {
  const ofArea = counted(libraries.map(({ area }) => area));
  const ofCouncil = counted(libraries.map(({ council }) => council));
  const ofBoth = counted(libraries.map(({ area, council }) => `${area} ${council}`));
  return new Map(
    [...ofBoth].flatMap(([key, count]) => {
      const [area = ""] = key.split(" ", 1);
      const council = key.slice(area.length + 1);
      const share = Math.min(count / (ofArea.get(area) ?? 0), count / (ofCouncil.get(council) ?? 0));
      return / Council$|^Comhairle /.test(council) && share >= nearlyAll ? [[area, plainCouncil(council)]] : [];
    }),
  );
}
