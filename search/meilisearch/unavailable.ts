import { MeilisearchApiError, MeilisearchRequestError, MeilisearchRequestTimeOutError } from "meilisearch";
import * as z from "zod/mini";

/** Why Meilisearch cannot be searched, in plain words for whoever looks after it. */
const reasons = {
  unreachable: "It does not answer, or its answer broke off.",
  slow: "It took too long to answer.",
  key: "It does not accept the key to search with.",
  index: "It has no index of that name.",
  stranger: "What answers there is not Meilisearch.",
  version: "It answers otherwise than expected. It may be of another version, or its index was made by another one.",
  failing: "It could not do what it was asked.",
} as const;
export type UnavailableReason = keyof typeof reasons;

/** The one way in which a search through Meilisearch fails: whatever went wrong, another engine has to answer. */
export class MeilisearchUnavailable extends Error {
  readonly reason: UnavailableReason;

  constructor(reason: UnavailableReason, cause?: unknown) {
    super(`Meilisearch cannot be searched. ${reasons[reason]}`, { cause });
    this.name = "MeilisearchUnavailable";
    this.reason = reason;
  }
}

const reasonOfCode = (code: string | undefined, status: number): UnavailableReason => {
  if (code === undefined) return "stranger";
  if (code === "invalid_api_key" || code === "missing_authorization_header") return "key";
  if (code === "index_not_found") return "index";
  return status >= 500 ? "failing" : "version";
};

const reasonOf = (error: unknown): UnavailableReason => {
  if (error instanceof MeilisearchRequestTimeOutError) return "slow";
  if (error instanceof MeilisearchRequestError)
    return error.cause instanceof MeilisearchRequestTimeOutError ? "slow" : "unreachable";
  if (error instanceof MeilisearchApiError) return reasonOfCode(error.cause?.code, error.response.status);
  // The client reads every answer as JSON.
  if (error instanceof SyntaxError) return "stranger";
  return error instanceof z.core.$ZodError ? "version" : "failing";
};

export const unavailable = (error: unknown): MeilisearchUnavailable =>
  error instanceof MeilisearchUnavailable ? error : new MeilisearchUnavailable(reasonOf(error), error);
