import {
  MeilisearchApiError,
  MeilisearchRequestError,
  MeilisearchRequestTimeOutError,
  MeilisearchTaskTimeOutError,
} from "meilisearch";

/** The search server could not do what was asked. Its message is a sentence for whoever looks after it. */
export class MeilisearchFailed extends Error {
  /** Nobody answers: it is down, or the line is. */
  readonly unreachable: boolean;

  constructor(sentence: string, { unreachable = false, cause }: { unreachable?: boolean; cause?: unknown } = {}) {
    super(sentence, { cause });
    this.name = "MeilisearchFailed";
    this.unreachable = unreachable;
  }
}

/** Does something with the server; whatever goes wrong is told in a sentence. */
export async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw failureOf(error);
  }
}

function failureOf(error: unknown): unknown {
  const failed = (sentence: string) => new MeilisearchFailed(sentence, { cause: error });
  if (error instanceof MeilisearchFailed) return error;
  if (error instanceof MeilisearchRequestError || error instanceof MeilisearchRequestTimeOutError)
    return new MeilisearchFailed("not answering", { unreachable: true, cause: error });
  if (error instanceof MeilisearchTaskTimeOutError) return failed("it takes longer than a quarter of an hour.");
  // The client reads every answer as JSON.
  if (error instanceof SyntaxError) return failed("what answers at its address is not Meilisearch.");
  if (error instanceof MeilisearchApiError) return failed(sentenceFor(error.cause?.code, error.message));
  return error;
}

/** The first is what Meilisearch calls a fault, the second what it says of it. */
export function sentenceFor(code: string | undefined, message: string): string {
  if (code === "missing_master_key")
    return "it runs without a master key, so that anybody could change it. Start it with one.";
  if (code === "invalid_api_key" || code === "missing_authorization_header")
    return "it does not accept the key that is set, or the key may not do enough. Set its master key or its admin key.";
  if (code === "no_space_left_on_device") return "its disk is full. Free some space; it is tried again by itself.";
  return message;
}
