import { z } from "zod";

const answerSchema = z.object({
  message: z.string().optional(),
  errors: z
    .array(
      z.object({
        message: z.string().optional(),
        data: z.object({ errors: z.array(z.object({ message: z.string() })).optional() }).nullish(),
      }),
    )
    .optional(),
});

export interface ReviewAnswer {
  readonly done: boolean;
  /** What happens next, or what stands in the way. */
  readonly sentences: readonly string[];
}

/** Asks for a step of the review; answers with sentences whatever happens. */
export async function askReview(address: string, body: object): Promise<ReviewAnswer> {
  try {
    const response = await fetch(address, {
      method: "POST",
      credentials: "include",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const { message, errors = [] } = answerSchema.parse(await response.json());
    const wrong = errors.flatMap((error) => error.data?.errors?.map((one) => one.message) ?? error.message ?? []);
    return { done: response.ok, sentences: message ? [message] : wrong };
  } catch {
    return { done: false, sentences: ["The server did not answer. What you wrote is kept; try again in a moment."] };
  }
}
