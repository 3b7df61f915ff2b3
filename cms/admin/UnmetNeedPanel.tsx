import type { Payload, TypedUser } from "payload";
import { filterWords } from "../unmetNeed/filterWords.ts";
import { unmetNeedTable } from "../unmetNeed/unmetNeedTable.ts";

interface Props {
  readonly payload: Payload;
  readonly user?: TypedUser | null;
}

const rowsShown = 10;

/** On the dashboard of curators, where the directory counts it: what people searched for and nobody offers yet. */
export async function UnmetNeedPanel({ payload, user }: Props) {
  if (!user || user.role === "editor") return null;
  const { keepsUnmetNeed } = await payload.findGlobal({ slug: "directory", depth: 0 });
  if (!keepsUnmetNeed) return null;
  const { rows, others } = await unmetNeedTable(payload);
  return (
    <section aria-labelledby="alongside-unmet" className="alongside-panel">
      <h2 id="alongside-unmet">Searched for and not found, in the last three months</h2>
      {rows.length === 0 ? (
        <p>Nothing has been searched for in vain five times so far.</p>
      ) : (
        <>
          <table>
            <thead>
              <tr>
                <th scope="col">Looked for</th>
                <th scope="col">Near</th>
                <th scope="col">Searches</th>
              </tr>
            </thead>
            <tbody>
              {rows.slice(0, rowsShown).map((row) => (
                <tr key={`${row.needs} ${row.outcode} ${row.filters}`}>
                  <td>
                    {row.needs}
                    {row.filters && <div>Only: {filterWords(row.filters)}</div>}
                  </td>
                  <td>{row.outcode || "anywhere"}</td>
                  <td>{row.searches}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {others > 0 && <p>And {others} searches for anything else, each fewer than five times.</p>}
          <a href="/api/unmet-need/table">All of it (CSV)</a>
        </>
      )}
    </section>
  );
}
