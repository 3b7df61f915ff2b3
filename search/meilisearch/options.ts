import type { Listing } from "../listing.ts";
import { rules, runsAt } from "../match/rules.ts";
import { type FilterGroup, filtersSchema } from "../query.ts";
import type { AnswerId } from "../vocabulary/answers.ts";
import { accessFactIds } from "../vocabulary/accessFacts.ts";
