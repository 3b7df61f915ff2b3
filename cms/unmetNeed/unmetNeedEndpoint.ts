import type { Endpoint, PayloadRequest } from "payload";
import { lexicon } from "../../search/lexicon/lexicon.ts";
import { type UnmetNeed, unmetNeedPath, unmetNeedSchema } from "../../search/unmetNeed.ts";
import { environment } from "../environment.ts";
import { londonDay } from "../publish/londonDay.ts";
import { trustedOrigins } from "../trustedOrigins.ts";
import { countSearch } from "./countSearch.ts";
import { createThrottle } from "./throttle.ts";

const largestBody = 4096;
const hasRoom = createThrottle({ most: 120, every: 60_000 });

const refuse = (status: number, message: string): Response => Response.json({ errors: [{ message }] }, { status });

/**
 * `POST /api/unmet-need`: a search found nothing. Anybody on the site may tell, nobody is asked who they are, and nothing
 * of the request but its body is looked at or kept.
 */
export const unmetNeedEndpoint: Endpoint = {
  path: unmetNeedPath.slice("/api".length),
  method: "post",
  handler: async (req) => {
    const origin = req.headers.get("origin");
    if (!origin || !trustedOrigins(environment().publicUrl).includes(origin)) {
      return refuse(403, "Searches are told of by this site's own pages only.");
    }
    const { keepsUnmetNeed } = await req.payload.findGlobal({ slug: "directory", depth: 0 });
    if (!keepsUnmetNeed) return refuse(404, "This directory does not count searches.");
    if (!hasRoom()) return refuse(429, "That is more searches in a minute than are counted.");
    const need = await needIn(req);
    if (!need)
      return refuse(400, "This is no account of a search: only what was understood, an outcode, filters and the day.");
    await countSearch(req.payload, need);
    return new Response(null, { status: 204 });
  },
};

/** The account of a search in a request, if it is one of today or yesterday in words that the directory knows. */
async function needIn(req: PayloadRequest): Promise<UnmetNeed | undefined> {
  const text = (await req.text?.()) ?? "";
  if (text.length > largestBody) return undefined;
  const { data } = unmetNeedSchema.safeParse(jsonIn(text));
  const now = Date.now();
  const days = [now, now - 24 * 60 * 60 * 1000].map((instant) => londonDay(new Date(instant)));
  return data && days.includes(data.day) && data.concepts.every((id) => lexicon.has(id)) ? data : undefined;
}

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
