import { stringify } from "csv-stringify/sync";
import type { Endpoint } from "payload";
import { isAdministrator, isCurator } from "../access/person.ts";
import { filterWords } from "./filterWords.ts";
import { unmetNeedTable } from "./unmetNeedTable.ts";

const columns = ["Looked for", "Near", "Filters", "Searches that found nothing"];

/** `GET /api/unmet-need/table`: what was searched for in vain, as a spreadsheet for curators; small counts withheld. */
export const unmetNeedCsvEndpoint: Endpoint = {
  path: "/unmet-need/table",
  method: "get",
  handler: async (req) => {
    if (!isAdministrator(req) && !isCurator(req)) {
      return Response.json(
        { errors: [{ message: "Curators can see what was searched for in vain." }] },
        { status: 403 },
      );
    }
    const { rows, others } = await unmetNeedTable(req.payload);
    const lines = rows.map((row) => [row.needs, row.outcode, filterWords(row.filters), row.searches]);
    const last = others > 0 ? [["Anything else, each fewer than 5 times", "", "", others]] : [];
    return new Response(stringify([columns, ...lines, ...last], { bom: true }), {
      headers: {
        "Content-Type": "text/csv; charset=utf-8",
        "Content-Disposition": 'attachment; filename="searched-in-vain.csv"',
        "Cache-Control": "no-store",
      },
    });
  },
};
