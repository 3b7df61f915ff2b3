import { type SearchQuery, sortIds } from "../../search/query.ts";
import { useScreen } from "./screen.ts";

interface SortChoiceProps {
  readonly query: SearchQuery;
  readonly onChange: (query: SearchQuery) => void;
}

/** In which order results come; nearest first only where it is known from where. */
export function SortChoice({ query, onChange }: SortChoiceProps) {
  const { messages } = useScreen();
  const sorts = sortIds.filter((sort) => sort !== "nearest" || query.near);
  return (
    <select
      className="sort"
      aria-label={messages.form.sort}
      value={query.sort}
      onChange={({ currentTarget }) => {
        const sort = sortIds.find((id) => id === currentTarget.value) ?? "best";
        onChange({ ...query, sort, page: 1 });
      }}
    >
      {sorts.map((sort) => (
        <option key={sort} value={sort}>
          {messages.form.sorts[sort]}
        </option>
      ))}
    </select>
  );
}
