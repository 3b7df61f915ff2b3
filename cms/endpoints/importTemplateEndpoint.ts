import type { Endpoint } from "payload";
import { emptyTemplate } from "../import/template/writeTemplate.ts";

/** `GET /api/import/template`: our spreadsheet to fill in, for whoever is logged in. */
export const importTemplateEndpoint: Endpoint = {
  path: "/import/template",
  method: "get",
  handler: (req) => {
    if (!req.user) return Response.json({ errors: [{ message: "Log in to get the spreadsheet." }] }, { status: 403 });
    return new Response(emptyTemplate(), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="alongside-template.csv"',
      },
    });
  },
};
