import type { DateRange, Session } from "../../search/sessions/session.ts";
import type { AccessFactId } from "../../search/vocabulary/accessFacts.ts";
import type { ActivityId } from "../../search/vocabulary/activities.ts";
import type { AssuranceId } from "../../search/vocabulary/assurance.ts";
import type { AttendingId } from "../../search/vocabulary/attending.ts";
import type { AudienceId } from "../../search/vocabulary/audiences.ts";
import type { CheckMethodId } from "../../search/vocabulary/checks.ts";
import type { CostId, CostPerId } from "../../search/vocabulary/costs.ts";
import type { EffortId, GroupSizeId, TalkingId } from "../../search/vocabulary/demands.ts";
import type { JoiningId, ReferralId, TakingNewId } from "../../search/vocabulary/joining.ts";
import type { KindId } from "../../search/vocabulary/kinds.ts";
import type { Listing } from "../payload-types.ts";

type Language = NonNullable<Listing["languages"]>[number];

/** What is known, yes or no. A fact named in neither list is not known. */
export interface KnownFacts<Id extends string> {
  readonly yes?: readonly Id[];
  readonly no?: readonly Id[];
}

export interface SampleArea {
  readonly code: string;
  readonly name: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string;
  readonly contactWebsite: string;
  readonly terms: readonly DateRange[];
}

export interface SampleOrganisation {
  /** What listings call it. */
  readonly key: string;
  readonly publicId: string;
  readonly name: string;
  readonly description: string;
  readonly website?: string;
  readonly charityNumber?: string;
  readonly welsh?: { readonly name: string; readonly description: string };
}

export interface SampleVenue {
  /** What listings call it. */
  readonly key: string;
  readonly publicId: string;
  readonly name: string;
  readonly addressPrivate?: boolean;
  /** The street as it is on an envelope; never crosses into a listing where the address is private. */
  readonly address: readonly string[];
  readonly postcode: string;
  readonly lat: number;
  readonly lng: number;
  readonly area: string;
  readonly locality: string;
  readonly directions?: string;
  readonly access?: KnownFacts<AccessFactId>;
}

/** A session as an editor enters it: it names no terms, because those are kept with the area. */
export interface SampleSession {
  readonly pattern: Session;
  readonly termTime: boolean;
}

export interface SampleListing {
  readonly publicId: string;
  readonly title: string;
  readonly summary: string;
  readonly description?: string;
  readonly welsh?: { readonly title: string; readonly summary: string; readonly description?: string };
  readonly kinds: readonly KindId[];
  readonly activities: readonly ActivityId[];
  readonly organisation?: string;
  readonly attending?: readonly AttendingId[];
  readonly venue?: string;
  /** Area codes, or the whole country. */
  readonly serves?: "everywhere" | readonly string[];
  readonly sessions?: readonly SampleSession[];
  readonly hours?: string;
  readonly cost: {
    readonly option: CostId;
    readonly pounds?: number;
    readonly per?: CostPerId;
    readonly note?: string;
  };
  readonly minimumAge?: number;
  readonly maximumAge?: number;
  readonly audiences?: readonly AudienceId[];
  readonly joining?: readonly JoiningId[];
  readonly referral?: readonly ReferralId[];
  readonly joiningNote?: string;
  readonly contact?: {
    readonly name?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly website?: string;
  };
  readonly firstVisit?: { readonly what?: string; readonly questions?: string };
  /** What is true of the session; it wins over what is true of the venue. */
  readonly access?: KnownFacts<AccessFactId>;
  readonly accessNote?: string;
  readonly takingNew?: { readonly answer: TakingNewId; readonly asOf?: string };
  readonly effort?: EffortId;
  readonly groupSize?: GroupSizeId;
  readonly talking?: TalkingId;
  readonly assurance?: KnownFacts<AssuranceId>;
  /** Beside English, or all of them where there are several. */
  readonly languages?: readonly Language[];
  readonly lastChecked?: { readonly on: string; readonly by: string; readonly how: CheckMethodId };
}

/** A whole example directory, with keys where a database has ids. */
export interface Sample {
  readonly areas: readonly SampleArea[];
  readonly organisations: readonly SampleOrganisation[];
  readonly venues: readonly SampleVenue[];
  readonly listings: readonly SampleListing[];
}
