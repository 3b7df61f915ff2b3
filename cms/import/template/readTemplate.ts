import { z } from "zod";
import { parsePostcode } from "../../../search/places/parsePostcode.ts";
import { areaSchema, type Text } from "../../../search/record.ts";
import { accessFactIds } from "../../../search/vocabulary/accessFacts.ts";
import { activities } from "../../../search/vocabulary/activities/terms.ts";
import { activityIds } from "../../../search/vocabulary/activities.ts";
import { type AnswerId, answerIds, answers } from "../../../search/vocabulary/answers.ts";
import { attending, attendingIds } from "../../../search/vocabulary/attending.ts";
import { audiences } from "../../../search/vocabulary/audiences/terms.ts";
import { audienceIds } from "../../../search/vocabulary/audiences.ts";
import { costIds, costPerIds, costPers, costs } from "../../../search/vocabulary/costs.ts";
import {
  effortIds,
  efforts,
  groupSizeIds,
  groupSizes,
  talking,
  talkingIds,
} from "../../../search/vocabulary/demands.ts";
import {
  joining,
  joiningIds,
  referralIds,
  referrals,
  takingNew,
  takingNewIds,
} from "../../../search/vocabulary/joining.ts";
import { kindIds, kinds } from "../../../search/vocabulary/kinds.ts";
import { whatIsWrongWith } from "../../places.ts";
import { cell, paragraphs } from "../clean/blank.ts";
import { keyOf } from "../clean/words.ts";
import { parseHours } from "../hours/parseHours.ts";
import type { Row } from "../read/readCsv.ts";
import type { ImportedListing, ImportedOrganisation, ImportedVenue } from "../record.ts";
import { numberCell, type Troubles, termCell, termsCell, yesNoCell } from "./cells.ts";
import { accessColumn } from "./columns.ts";
import { emailCell, phoneCell, websiteCell } from "./contactCells.ts";

type Cells = Row["cells"];

export function readOrganisation(row: Cells, troubles: Troubles): ImportedOrganisation | undefined {
  const name = cell(row.organisation);
  return name === undefined
    ? undefined
    : {
        key: keyOf(name) || name,
        name,
        website: websiteCell("organisation_website", row.organisation_website, troubles),
      };
}

export function readVenue(row: Cells, troubles: Troubles): ImportedVenue | undefined {
  const postcode = cell(row.postcode);
  const address = (cell(row.address) ?? "")
    .split(",")
    .map((line) => line.trim())
    .filter(Boolean);
  if (postcode === undefined && address.length === 0) return undefined;
  const parsed = parsePostcode(postcode ?? "");
  const wrong = postcode === undefined ? undefined : whatIsWrongWith(postcode);
  if (wrong) troubles.add(wrong);
  const name = cell(row.venue);
  return {
    key: keyOf(name, row.address, postcode),
    name: name ?? address[0] ?? postcode ?? "",
    address,
    postcode: parsed.kind === "full" ? parsed.postcode : undefined,
    addressPrivate: yesNoCell("address_private", row.address_private, troubles) ?? false,
    directions: paragraphs(row.directions),
  };
}

const text = (english: string | undefined, welsh: string | undefined): Text | undefined =>
  english === undefined ? undefined : { en: english, ...(welsh !== undefined && { cy: welsh }) };

export function readListing(row: Cells, key: string, troubles: Troubles): ImportedListing {
  const title = text(cell(row.title), cell(row.title_cy));
  const summary = text(cell(row.summary), cell(row.summary_cy));
  const kindsRead = termsCell("kinds", row.kinds, kinds, kindIds, troubles);
  const how = termsCell("how_to_join", row.how_to_join, joining, joiningIds, troubles);
  if (!title) troubles.add("“title” is empty.");
  if (!summary) troubles.add("“summary” is empty: one sentence on what people do there.");
  if (!kindsRead) troubles.add("“kinds” is empty: one of the seven kinds at least.");
  if (!how) troubles.add("“how_to_join” is empty: what does somebody do first?");
  return {
    key,
    title: title ?? { en: "" },
    summary,
    description: text(paragraphs(row.description), paragraphs(row.description_cy)),
    kinds: kindsRead ?? [],
    activities: termsCell("activities", row.activities, activities, activityIds, troubles),
    attending: termsCell("attending", row.attending, attending, attendingIds, troubles) ?? ["venue"],
    ...readServes(row, troubles),
    ...readTimes(row, troubles),
    cost: {
      option: termCell("cost", row.cost, costs, costIds, troubles) ?? "unknown",
      pounds: numberCell("pounds", row.pounds, troubles),
      per: termCell("per", row.per, costPers, costPerIds, troubles),
      note: paragraphs(row.cost_note),
    },
    eligibility: readEligibility(row, troubles),
    joining: {
      how,
      referral: termsCell("referral", row.referral, referrals, referralIds, troubles),
      note: paragraphs(row.joining_note),
    },
    contact: {
      name: cell(row.contact_name),
      phone: phoneCell("phone", row.phone, troubles),
      email: emailCell("email", row.email, troubles),
      website: websiteCell("website", row.website, troubles),
    },
    firstVisit: { what: paragraphs(row.first_visit), questions: paragraphs(row.first_questions) },
    access: readAccess(row, troubles),
    takingNew: termCell("taking_new", row.taking_new, takingNew, takingNewIds, troubles),
    effort: termCell("effort", row.effort, efforts, effortIds, troubles),
    groupSize: termCell("group_size", row.group_size, groupSizes, groupSizeIds, troubles),
    talking: termCell("talking", row.talking, talking, talkingIds, troubles),
    languages: cell(row.languages)
      ?.split(/\s*;\s*/)
      .filter(Boolean),
  };
}

function readServes(row: Cells, troubles: Troubles): Pick<ImportedListing, "serves" | "servesEverywhere"> {
  const value = cell(row.serves);
  if (value === undefined) return {};
  if (value.toLowerCase() === "everywhere") return { servesEverywhere: true };
  const codes = z.array(areaSchema.shape.code).safeParse(
    value
      .split(";")
      .map((code) => code.trim())
      .filter(Boolean),
  );
  if (!codes.success) troubles.add(`In “serves”, “${value}” is not a list of council area codes such as E08000009.`);
  return { serves: codes.data };
}

function readTimes(row: Cells, troubles: Troubles): Pick<ImportedListing, "sessions" | "termTimeOnly" | "hours"> {
  const value = cell(row.sessions);
  const hours = paragraphs(row.hours);
  if (value === undefined) return { hours };
  const understood = parseHours(value);
  if (!understood) {
    troubles.add(
      `In “sessions”, “${value}” cannot be understood for certain. Write it like “every tue 10:30am - 12pm”, or put it in “hours”.`,
    );
  }
  return { sessions: understood?.sessions, termTimeOnly: understood?.termTimeOnly, hours };
}

function readEligibility(row: Cells, troubles: Troubles): NonNullable<ImportedListing["eligibility"]> {
  const [minimumAge, maximumAge] = [
    numberCell("minimum_age", row.minimum_age, troubles),
    numberCell("maximum_age", row.maximum_age, troubles),
  ];
  if (minimumAge !== undefined && maximumAge !== undefined && maximumAge < minimumAge) {
    troubles.add(`The oldest age (${maximumAge}) is below the youngest (${minimumAge}). Are they the wrong way round?`);
  }
  return { minimumAge, maximumAge, audiences: termsCell("audiences", row.audiences, audiences, audienceIds, troubles) };
}

function readAccess(row: Cells, troubles: Troubles): NonNullable<ImportedListing["access"]> {
  const said = accessFactIds.flatMap((id): [string, AnswerId][] => {
    const answer = termCell(accessColumn(id), row[accessColumn(id)], answers, answerIds, troubles);
    return answer === undefined ? [] : [[id, answer]];
  });
  return Object.fromEntries(said);
}
