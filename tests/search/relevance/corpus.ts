import { existsSync, readFileSync } from "node:fs";
import { z } from "zod";
import { lexicon } from "../../../search/lexicon/lexicon.ts";
import { tellsOf, toldIn } from "../../../search/lexicon/tells.ts";
import type { Listing } from "../../../search/listing.ts";
import type { FilterGroup } from "../../../search/query.ts";
import type { Session } from "../../../search/sessions/session.ts";
import { allWordsOf } from "../../../search/text/words.ts";
import { activities as activityTerms } from "../../../search/vocabulary/activities/terms.ts";
import { activityIds } from "../../../search/vocabulary/activities.ts";
import { answerIds } from "../../../search/vocabulary/answers.ts";
import { attendingIds } from "../../../search/vocabulary/attending.ts";
import { audiences as audienceTerms } from "../../../search/vocabulary/audiences/terms.ts";
import { audienceIds } from "../../../search/vocabulary/audiences.ts";
import { costIds } from "../../../search/vocabulary/costs.ts";
import { dayIds } from "../../../search/vocabulary/days.ts";
import { kindIds } from "../../../search/vocabulary/kinds.ts";
import type { Vocabulary } from "../../../search/vocabulary/term.ts";
import { accessOf, aListing } from "../../fixtures/listing.ts";
import { gradedQuerySchema, type RelevanceSet } from "./gradedQuery.ts";

const sessionSchema = z.object({
  day: z.enum(dayIds),
  start: z.string(),
  end: z.string(),
  every: z.enum(["week", "fortnight", "termtime", "month:1st", "month:2nd", "month:3rd", "month:last"]),
});

const documentSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  description: z.string(),
  organisation: z.string(),
  town: z.string(),
  postcode: z.string(),
  lat: z.number(),
  lng: z.number(),
  kinds: z.array(z.enum(kindIds)),
  activities: z.string(),
  mode: z.enum(attendingIds),
  sessions: z.array(sessionSchema),
  cost: z.object({ kind: z.enum(costIds) }),
  ages: z.object({ min: z.number().nullable(), max: z.number().nullable() }),
  forWho: z.string(),
  access: z.record(z.string(), z.enum(answerIds)),
});
type Document = z.infer<typeof documentSchema>;

const nths = { "month:1st": 1, "month:2nd": 2, "month:3rd": 3, "month:last": -1 } as const;

const toSession = ({ day, start, end, every }: z.infer<typeof sessionSchema>): Session => {
  const common = { day, start, end, except: [] };
  if (every === "week" || every === "termtime") return { every: "week", ...common };
  if (every === "fortnight") return { every: "fortnight", from: "2026-11-02", ...common };
  return { every: "month", nth: [nths[every]], ...common };
};

const tells = tellsOf(lexicon);

/** The options of a group that a text names, as somebody keying the listing in would choose them. */
const namedIn = <Id extends string>(
  group: FilterGroup,
  ids: readonly Id[],
  vocabulary: Vocabulary<Id>,
  text: string,
): Id[] => {
  const words = ` ${allWordsOf(text).join(" ")} `;
  const told = new Set(toldIn(tells, text).flatMap(({ concept, as }) => (as === "tells" ? [concept] : [])));
  return ids.filter((id) => {
    const { label, synonyms } = vocabulary[id];
    const isNamed = [label.en, ...synonyms.en].some((name) => words.includes(` ${allWordsOf(name).join(" ")} `));
    return isNamed || (told.has(id) && lexicon.get(id)?.has.includes(`${group}:${id}`));
  });
};

const publicIdOf = (id: string): string => id.padStart(8, "0");

const toListing = (document: Document): Listing => {
  const { title, summary, description, organisation, town, activities, forWho, access, ages } = document;
  const publicId = publicIdOf(document.id);
  return aListing({
    publicId,
    title: { en: title },
    summary: { en: summary },
    description: { en: `${description} ${activities}. ${forWho}.` },
    kinds: document.kinds,
    activities: namedIn("activities", activityIds, activityTerms, activities),
    organisation: { publicId, slug: "organisation", name: { en: organisation } },
    attending: [document.mode],
    venue: {
      publicId,
      addressPrivate: false,
      address: [],
      postcode: document.postcode,
      position: { lat: document.lat, lng: document.lng },
      locality: town,
    },
    sessions: document.sessions.map(toSession),
    cost: { option: document.cost.kind },
    eligibility: {
      audiences: namedIn("audiences", audienceIds, audienceTerms, forWho),
      ...(ages.min !== null && { minimumAge: ages.min }),
      ...(ages.max !== null && { maximumAge: ages.max }),
    },
    access: accessOf({
      "step-free": access.stepFree,
      "accessible-toilet": access.accessibleToilet,
      "hearing-loop": access.hearingLoop,
      bsl: access.bsl,
      quiet: access.quiet,
      seated: access.seated,
      "dementia-friendly": access.dementiaFriendly,
      "autism-friendly": access.autismFriendly,
      "learning-disability-friendly": access.learningDisabilityFriendly,
      "carers-welcome": access.carersWelcome,
      "blue-badge-parking": access.parking,
      "transport-offered": access.transportOffered,
      "someone-meets-you": access.someoneMeetsYou,
      "bring-someone": access.bringSomeone,
    }),
  });
};

const read = (path: string): unknown => JSON.parse(readFileSync(path, "utf8"));

/** Graded queries over a corpus of listings, from a folder with corpus.json and queries.json; nothing where it is absent. */
export const relevanceSet = (folder: string): RelevanceSet | undefined => {
  if (!existsSync(`${folder}/corpus.json`)) return undefined;
  const queries = z.array(gradedQuerySchema).parse(read(`${folder}/queries.json`));
  return {
    listings: z
      .array(documentSchema)
      .parse(read(`${folder}/corpus.json`))
      .map(toListing),
    queries: queries.map((query) => ({
      ...query,
      relevant: Object.fromEntries(Object.entries(query.relevant).map(([id, grade]) => [publicIdOf(id), grade])),
      mustNot: query.mustNot.map(publicIdOf),
    })),
  };
};
