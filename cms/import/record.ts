import type { Position, Text } from "../../search/record.ts";
import type { Session } from "../../search/sessions/session.ts";
import type { AccessFactId } from "../../search/vocabulary/accessFacts.ts";
import type { ActivityId } from "../../search/vocabulary/activities.ts";
import type { AnswerId } from "../../search/vocabulary/answers.ts";
import type { AttendingId } from "../../search/vocabulary/attending.ts";
import type { AudienceId } from "../../search/vocabulary/audiences.ts";
import type { CostId, CostPerId } from "../../search/vocabulary/costs.ts";
import type { EffortId, GroupSizeId, TalkingId } from "../../search/vocabulary/demands.ts";
import type { JoiningId, ReferralId, TakingNewId } from "../../search/vocabulary/joining.ts";
import type { KindId } from "../../search/vocabulary/kinds.ts";

/** What a row says of an organisation. Absent fields are not spoken of, and an import leaves them alone. */
export interface ImportedOrganisation {
  /** Its identity in the source. */
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  readonly website?: string;
  readonly charityNumber?: string;
  readonly proposedKinds?: readonly KindId[];
  /** For curators alone: a register's contact is often somebody's home. */
  readonly curatorNotes?: string;
}

/** What a row says of a building. */
export interface ImportedVenue {
  readonly key: string;
  readonly name: string;
  readonly address: readonly string[];
  readonly postcode?: string;
  readonly addressPrivate?: boolean;
  readonly position?: Position;
  /** As people there say; without it, the place nearest to the postcode. */
  readonly locality?: string;
  readonly directions?: string;
  readonly access?: Readonly<Partial<Record<AccessFactId, AnswerId>>>;
}

/** What a row says of a listing. */
export interface ImportedListing {
  readonly key: string;
  readonly title: Text;
  readonly summary?: Text;
  readonly description?: Text;
  readonly kinds: readonly KindId[];
  readonly activities?: readonly ActivityId[];
  readonly attending: readonly AttendingId[];
  readonly serves?: readonly string[];
  readonly servesEverywhere?: boolean;
  readonly sessions?: readonly Session[];
  readonly termTimeOnly?: boolean;
  readonly hours?: string;
  readonly cost?: {
    readonly option: CostId;
    readonly pounds?: number;
    readonly per?: CostPerId;
    readonly note?: string;
  };
  readonly eligibility?: {
    readonly minimumAge?: number;
    readonly maximumAge?: number;
    readonly audiences?: readonly AudienceId[];
  };
  readonly joining?: {
    readonly how?: readonly JoiningId[];
    readonly referral?: readonly ReferralId[];
    readonly note?: string;
  };
  readonly contact?: {
    readonly name?: string;
    readonly phone?: string;
    readonly email?: string;
    readonly website?: string;
  };
  readonly firstVisit?: { readonly what?: string; readonly questions?: string };
  readonly access?: Readonly<Partial<Record<AccessFactId, AnswerId>>>;
  readonly accessNote?: string;
  readonly takingNew?: TakingNewId;
  readonly effort?: EffortId;
  readonly groupSize?: GroupSizeId;
  readonly talking?: TalkingId;
  readonly languages?: readonly string[];
  readonly attribution?: string;
}

/** One thing to import: an organisation, a listing with its venue, or all three. */
export interface ImportRecord {
  readonly organisation?: ImportedOrganisation;
  readonly venue?: ImportedVenue;
  readonly listing?: ImportedListing;
  /** Open data a council stands behind is published at once; what a curator must confirm first arrives as a draft. */
  readonly publish: boolean;
}

/** Why a row was not taken, in a sentence for whoever keeps the file. */
export interface Rejection {
  readonly rejected: string;
}

export const isRejection = (reading: ImportRecord | Rejection): reading is Rejection => "rejected" in reading;
