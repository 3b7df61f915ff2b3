import type { LeftOut } from "../publish/release.ts";

interface Props {
  readonly leftOut: readonly LeftOut[];
}

const mostNamed = 5;

/** What is approved and could not be shown: why, and the way to where it is mended. */
export function LeftOutList({ leftOut }: Props) {
  if (leftOut.length === 0) return null;
  return (
    <ul>
      {leftOut.slice(0, mostNamed).map(({ collection, id, title, reason }) => (
        <li key={`${collection}-${id}`}>
          <a href={`/admin/collections/${collection}/${id}`}>{title}</a>: {reason}
        </li>
      ))}
      {leftOut.length > mostNamed && <li>and {leftOut.length - mostNamed} more</li>}
    </ul>
  );
}
