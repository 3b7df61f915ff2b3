import type { Payload, TypedUser } from "payload";
import { publishStatus } from "../publish/publishStatus.ts";
import { publishStatusWords } from "../publish/publishStatusWords.ts";
import { searchServerWords } from "../publish/searchServer/searchServerWords.ts";
import { type Waiting, waiting } from "../review/waiting.ts";
import { LeftOutList } from "./LeftOutList.tsx";

interface Props {
  readonly payload: Payload;
  readonly user?: TypedUser | null;
}

const List = ({ of }: { of: Waiting }) => (
  <ul>
    {of.first.map(({ collection, id, name }) => (
      <li key={`${collection}-${id}`}>
        <a href={`/admin/collections/${collection}/${id}`}>{name}</a>
      </li>
    ))}
  </ul>
);

/** First thing on the dashboard: what waits for this person, and whether the site is up to date. */
export async function AwaitingPanel({ payload, user }: Props) {
  if (!user) return null;
  const [toCheck, sentBack, status] = await Promise.all([
    waiting(payload, user, "submitted"),
    waiting(payload, user, "sent-back"),
    publishStatus(payload),
  ]);
  const editor = user.role === "editor";
  return (
    <section aria-labelledby="alongside-waiting" className="alongside-panel">
      <h2 id="alongside-waiting">
        {toCheck.total} {editor ? "being checked" : "to check"}, {sentBack.total} sent back
      </h2>
      {editor ? <List of={sentBack} /> : <List of={toCheck} />}
      <p>{publishStatusWords(status)}</p>
      {!editor && <LeftOutList leftOut={status.leftOut} />}
      {!editor && status.searchServer && searchServerWords(status.searchServer).map((line) => <p key={line}>{line}</p>)}
      {editor ? (
        <a href="/admin/collections/listings/create">Add a group</a>
      ) : (
        <a href="/api/import/template">The spreadsheet to fill in (CSV)</a>
      )}
    </section>
  );
}
