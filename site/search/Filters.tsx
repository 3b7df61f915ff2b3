import { memo, useEffect, useState } from "react";
import type { FilterGroup as Group, SearchQuery } from "../../search/query.ts";
import type { SearchResults } from "../../search/results.ts";
import { AgeField } from "./AgeField.tsx";
import { toggled, withAge } from "./changeQuery.ts";
import { FilterGroup } from "./FilterGroup.tsx";
import { useScreen } from "./screen.ts";
import type { SearchWords } from "./words.ts";

interface FiltersProps {
  readonly query: SearchQuery;
  readonly counts: SearchResults["counts"] | undefined;
  readonly onChange: (query: SearchQuery) => void;
}

/** What most people choose by, and what the rest is folded into. */
const first = ["kinds", "days", "times", "access", "costs"] as const satisfies readonly Group[];
const more = [
  "attending",
  "activities",
  "audiences",
  "takingNew",
  "joining",
  "referral",
  "efforts",
  "groupSizes",
  "languages",
] as const satisfies readonly Group[];

/** "Not known" is not a wish, and English goes without saying. */
const notAsked: Partial<Record<Group, readonly string[]>> = {
  costs: ["unknown"],
  takingNew: ["unknown", "full"],
  languages: ["", "en"],
};

function optionsOf(
  group: Group,
  words: SearchWords,
  counts: SearchResults["counts"] | undefined,
  chosen: readonly string[],
) {
  const all = Object.entries(words[group]).filter(([id]) => !notAsked[group]?.includes(id));
  // Of the languages of the world, those that somebody here speaks.
  return group === "languages" ? all.filter(([id]) => counts?.languages[id] !== undefined || chosen.includes(id)) : all;
}

export const Filters = memo(function Filters({ query, counts, onChange }: FiltersProps) {
  const { messages, words } = useScreen();
  const onToggle = (group: Group, id: string) => onChange(toggled(query, group, id));
  const field = (group: Group) => {
    const chosen: readonly string[] = query.filters[group];
    const options = optionsOf(group, words, counts, chosen);
    if (options.length === 0) return null;
    return (
      <FilterGroup
        key={group}
        group={group}
        options={options}
        chosen={chosen}
        counts={counts?.[group]}
        onToggle={onToggle}
      />
    );
  };
  const chosenInMore = query.age !== undefined || more.some((group) => query.filters[group].length > 0);
  const [showsMore, setShowsMore] = useState(chosenInMore);
  useEffect(() => {
    // What is taken back in it does not fold it up over whoever did so.
    if (chosenInMore) setShowsMore(true);
  }, [chosenInMore]);
  return (
    <div className="filters">
      {first.map(field)}
      <details
        className="more-filters"
        open={showsMore}
        onToggle={({ currentTarget }) => setShowsMore(currentTarget.open)}
        id="filter-more"
      >
        <summary>{messages.filters.more}</summary>
        <AgeField age={query.age} onChange={(age) => onChange(withAge(query, age))} />
        {more.map(field)}
      </details>
    </div>
  );
});
