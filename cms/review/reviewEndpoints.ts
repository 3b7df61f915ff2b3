import { APIError, addDataAndFileToRequest, type Endpoint } from "payload";
import { z } from "zod";
import type { ReviewedSlug } from "../access/belongings.ts";
import { documentId } from "../endpoints/documentId.ts";
import { reviewSteps } from "./reviewSteps.ts";

const askedSchema = z.object({ reason: z.string().trim().max(2000).optional(), updatedAt: z.string().optional() });

/** `POST /api/<collection>/:id/{submit,approve,send-back,take-down}`, answering `{ message }`: what happens next. */
export const reviewEndpoints = (slug: ReviewedSlug): Omit<Endpoint, "root">[] =>
  Object.entries(reviewSteps).map(([name, step]) => ({
    path: `/:id/${name}`,
    method: "post",
    handler: async (req) => {
      await addDataAndFileToRequest(req);
      if (!req.user) throw new APIError("Log in to do this.", 401, null, true);
      const id = documentId(req);
      const asked = askedSchema.safeParse(req.data ?? {});
      if (id === undefined || !asked.success)
        throw new APIError("This cannot be understood. Load the page again.", 400, null, true);
      return Response.json({ message: await step(req, slug, id, asked.data) });
    },
  }));
