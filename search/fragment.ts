import type * as z from "zod/mini";
import { roundPosition } from "./distance.ts";
import { emptyFilters, emptyQuery, filterGroups } from "./emptyQuery.ts";
import { longestText } from "./limits.ts";
import {
  type Bounds,
  boundsSchema,
  type FilterGroup,
  type Filters,
  filtersSchema,
  type Near,
  nearSchema,
  type SearchQuery,
  searchQuerySchema,
} from "./query.ts";
import { undoneName } from "./undone.ts";

/** What each filter group is called in a link. */
const groupParameters = {
  kinds: "kind",
  activities: "activity",
  days: "day",
  times: "time",
  access: "access",
  costs: "cost",
  audiences: "for",
  attending: "attending",
  joining: "joining",
  referral: "referral",
  efforts: "effort",
  groupSizes: "size",
  takingNew: "taking-new",
  languages: "language",
} as const satisfies Record<FilterGroup, string>;

const singleParameters = ["q", "age", "near", "at", "area", "within", "bounds", "sort", "page"] as const;
type SingleParameter = (typeof singleParameters)[number];
const undoneParameter = "undone";
const knownParameters = new Set<string>([...singleParameters, undoneParameter, ...Object.values(groupParameters)]);

/**
 * Why a part of a link was left out:
 * - `unknown-part`: nothing is called that; `unknown-choice`: the group has no such option;
 * - `not-understood`: not a number, a position or a rectangle; `said-twice`: the first one is used;
 * - `to-look-up`: a place by its name alone; `needs-place`: only makes sense beside a place; `too-long`: the text was cut.
 */
export type IgnoredReason =
  | "unknown-part"
  | "unknown-choice"
  | "not-understood"
  | "said-twice"
  | "to-look-up"
  | "needs-place"
  | "too-long";

/** One part of a link that was not used. `value` is at most 80 characters. */
export interface Ignored {
  readonly part: string;
  readonly value: string;
  readonly reason: IgnoredReason;
}

const encode = (text: string): string =>
  encodeURIComponent(text.toWellFormed()).replaceAll("%20", "+").replaceAll("%2C", ",");

const thousandths = (degrees: number): number => Math.round(degrees * 1000) / 1000 || 0;

const boundsText = ({ north, south, east, west }: Bounds): string =>
  [north, south, east, west].map(thousandths).join(",");

const nearParts = ({ label, position, area }: Near): [string, string][] => {
  const { lat, lng } = roundPosition(position);
  return [
    ["near", label],
    ["at", `${lat},${lng}`],
    ...(area === undefined ? [] : [["area", area] as [string, string]]),
  ];
};

/** The query as the readable end of a link, without `#`. What is as usual is left out; an empty query is "". */
export const toFragment = (query: SearchQuery): string => {
  const parts: [string, string][] = [];
  if (query.text !== "") parts.push(["q", query.text]);
  for (const group of filterGroups) for (const id of query.filters[group]) parts.push([groupParameters[group], id]);
  if (query.age !== undefined) parts.push(["age", String(query.age)]);
  if (query.near) parts.push(...nearParts(query.near));
  if (query.withinMiles !== undefined) parts.push(["within", String(query.withinMiles)]);
  if (query.bounds) parts.push(["bounds", boundsText(query.bounds)]);
  if (query.sort !== "best") parts.push(["sort", query.sort]);
  for (const name of query.undone) parts.push([undoneParameter, name]);
  if (query.page !== 1) parts.push(["page", String(query.page)]);
  return parts.map(([name, value]) => `${name}=${encode(value)}`).join("&");
};

/** At most `length` UTF-16 units, never half a character. */
const cut = (text: string, length: number): string =>
  text.length <= length ? text : text.slice(0, length).replace(/[\uD800-\uDBFF]$/, "");

const numbersIn = (value: string, count: number): number[] | undefined => {
  const numbers = value.split(",").map((part) => (/^-?\d+(?:\.\d+)?$/.test(part.trim()) ? Number(part) : Number.NaN));
  return numbers.length === count && numbers.every(Number.isFinite) ? numbers : undefined;
};

const boundsFrom = (value: string): Bounds | undefined => {
  const [north = 0, south = 0, east = 0, west = 0] = numbersIn(value, 4) ?? [];
  const bounds = boundsSchema.parse({ north, south, east, west });
  return north > south && east > west && Math.abs(north) <= 90 && Math.abs(south) <= 90 ? bounds : undefined;
};

const numberFrom = (value: string | undefined, schema: z.ZodMiniType<number | undefined>): number | undefined => {
  const [number] = (value !== undefined && numbersIn(value, 1)) || [];
  return schema.safeParse(number).data;
};

/**
 * The query that a link stands for, and the parts of it that could not be used. Links are typed, cut and passed on by
 * hand, so nothing in one is an error: the rest still works and the page can say what was left out. How far and in which
 * order is kept for a place that has yet to be looked up.
 */
export const fromFragment = (fragment: string): { query: SearchQuery; ignored: Ignored[] } => {
  const ignored: Ignored[] = [];
  const ignore = (part: string, value: string, reason: IgnoredReason) =>
    ignored.push({ part: cut(part, 80), value: cut(value, 80), reason });

  const parameters = new URLSearchParams(fragment.replace(/^[#?]/, ""));
  for (const [name, value] of parameters) if (!knownParameters.has(name)) ignore(name, value, "unknown-part");

  const single = (name: SingleParameter): string | undefined => {
    const [first, ...others] = parameters.getAll(name);
    for (const other of others) ignore(name, other, "said-twice");
    return first;
  };
  /** Notes a part that was given but could not be made sense of. */
  const understood = <T>(name: SingleParameter, given: string | undefined, value: T | undefined): T | undefined => {
    if (given !== undefined && value === undefined) ignore(name, given, "not-understood");
    return value;
  };

  const filters: Filters = { ...emptyFilters };
  for (const group of filterGroups) {
    const name = groupParameters[group];
    const option = filtersSchema.shape[group].def.element;
    const given = new Set(parameters.getAll(name));
    for (const id of given) if (!option.safeParse(id).success) ignore(name, id, "unknown-choice");
    Object.assign(filters, { [group]: [...given].filter((id) => option.safeParse(id).success) });
  }

  const query: SearchQuery = { ...emptyQuery, filters, undone: [] };

  const text = single("q") ?? "";
  if (text.length > longestText) ignore("q", text, "too-long");
  query.text = cut(text, longestText);

  const age = single("age");
  const years = understood("age", age, numberFrom(age, searchQuerySchema.shape.age));
  if (years !== undefined) query.age = years;

  const label = cut(single("near")?.trim() ?? "", 80);
  const at = single("at");
  const area = single("area");
  const [lat, lng] = (at !== undefined && numbersIn(at, 2)) || [];
  const position = understood("at", at, nearSchema.shape.position.safeParse({ lat, lng }).data);
  const code = understood("area", area, nearSchema.shape.area.safeParse(area).data);
  if (position) {
    query.near = {
      label: label || `${roundPosition(position).lat}, ${roundPosition(position).lng}`,
      position: roundPosition(position),
      ...(code === undefined ? {} : { area: code }),
    };
  } else if (label) ignore("near", label, "to-look-up");
  else if (code !== undefined) ignore("area", code, "needs-place");
  const hasPlace = query.near !== undefined || label !== "";

  const within = single("within");
  const miles = understood("within", within, numberFrom(within, searchQuerySchema.shape.withinMiles));
  if (miles !== undefined && hasPlace) query.withinMiles = miles;
  else if (miles !== undefined) ignore("within", String(miles), "needs-place");

  const rectangle = single("bounds");
  const bounds = understood("bounds", rectangle, rectangle === undefined ? undefined : boundsFrom(rectangle));
  if (bounds) query.bounds = bounds;

  const sort = single("sort");
  const order = searchQuerySchema.shape.sort.safeParse(sort).data;
  if (sort !== undefined && order === undefined) ignore("sort", sort, "unknown-choice");
  if (order === "nearest" && !hasPlace) ignore("sort", order, "needs-place");
  else if (order !== undefined) query.sort = order;

  for (const name of new Set(parameters.getAll(undoneParameter))) {
    if (undoneName.safeParse(name).success) query.undone.push(name);
    else ignore(undoneParameter, name, "not-understood");
  }

  const page = single("page");
  query.page = understood("page", page, numberFrom(page, searchQuerySchema.shape.page)) ?? 1;

  return { query, ignored };
};
