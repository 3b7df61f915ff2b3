import type { Endpoint } from "payload";
import { previewOf } from "../publicRecord/previewOf.ts";
import { documentId } from "./documentId.ts";

/** `GET /api/listings/:id/preview`: the draft as a public `Listing`, for who may read it. */
export const previewEndpoint: Omit<Endpoint, "root"> = {
  path: "/:id/preview",
  method: "get",
  handler: async (req) => {
    const id = documentId(req);
    const listing = req.user && id !== undefined ? await previewOf(req, id) : undefined;
    const headers = { "Cache-Control": "private, no-store" };
    if (listing) return Response.json(listing, { headers });
    const message = req.user ? "This is not there, or it is not yours to see." : "Log in to see this.";
    return Response.json({ errors: [{ message }] }, { status: req.user ? 404 : 403, headers });
  },
};
