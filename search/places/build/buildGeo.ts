import type { Position } from "../../record.ts";
import { areasPath, packAreas } from "../areasFile.ts";
import { outcodesPath, packOutcodes } from "../outcodesFile.ts";
import { packPlaces, placesPath } from "../placesFile.ts";
import { packUnits, type Unit, unitsPath } from "../unitsFile.ts";
import { areaFinder } from "./areaFinder.ts";
import { namesFromLibraries } from "./areaNames.ts";
import type { NamedPosition } from "./geonames.ts";
import type { PostcodeRow } from "./postcodeRow.ts";
import { surveyPostcodes } from "./surveyPostcodes.ts";

/** What the place files are made from. */
export interface GeoSources {
  /** Gives every postcode; it is read twice. */
  readonly postcodes: () => AsyncIterable<PostcodeRow>;
  readonly centre: Position;
  /** How far from the centre an outcode may begin and still have a file of its postcodes. */
  readonly miles: number;
  readonly places: readonly NamedPosition[];
  /** Known names of council areas, by code. */
  readonly areaNames: ReadonlyMap<string, string>;
  /** Libraries with the councils that run them, for the names that are not known. */
  readonly libraries: readonly { readonly council: string; readonly postcode: string }[];
}

/** One file under the site's root. */
export interface GeoFile {
  readonly path: string;
  readonly content: unknown;
}

const compact = (postcode: string): string => postcode.toUpperCase().replaceAll(" ", "");

/** Every place file, from every postcode in the country and every named place. */
export async function buildGeo({
  postcodes,
  centre,
  miles,
  places,
  areaNames,
  libraries,
}: GeoSources): Promise<GeoFile[]> {
  const { outcodes, areas } = await surveyPostcodes(postcodes(), centre, miles);
  const units = new Map(
    outcodes
      .filter(({ hasUnits }) => hasUnits)
      .map(({ outcode }) => [outcode, { units: [] as Unit[], withoutPosition: [] as string[] }]),
  );
  const councils = new Map(libraries.map(({ postcode, council }) => [compact(postcode), council]));
  const areaOfCouncil: { council: string; area: string }[] = [];
  const finder = areaFinder(places.map(({ position }) => position));

  for await (const { outcode, incode, position, area, isEnded } of postcodes()) {
    const known = units.get(outcode);
    if (position && area) {
      known?.units.push({ incode, position, area, ...(isEnded && { isEnded }) });
      finder.see(position, area);
    } else {
      known?.withoutPosition.push(incode);
    }
    const council = councils.get(outcode + incode);
    if (council && area) areaOfCouncil.push({ council, area });
  }

  const fromLibraries = namesFromLibraries(areaOfCouncil);
  const named = areas.map((area) => {
    const name = areaNames.get(area.code) ?? fromLibraries.get(area.code);
    return name ? { ...area, name } : area;
  });
  const inAreas = places.flatMap((place) => {
    const area = finder.areaOf(place.position);
    return area ? [{ ...place, area }] : [];
  });
  return [
    { path: outcodesPath, content: packOutcodes(outcodes) },
    { path: areasPath, content: packAreas(named) },
    { path: placesPath, content: packPlaces(inAreas) },
    ...[...units].map(([outcode, known]) => ({ path: unitsPath(outcode), content: packUnits(known) })),
  ];
}
