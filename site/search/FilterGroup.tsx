import { type ReactNode, useId, useRef, useState } from "react";
import type { FilterGroup as Group } from "../../search/query.ts";
import type { OptionCounts } from "../../search/results.ts";
import { useScreen } from "./screen.ts";
import type { OptionWords } from "./words.ts";

type Entry = readonly [string, OptionWords];

interface FilterGroupProps {
  readonly group: Group;
  readonly options: readonly Entry[];
  readonly chosen: readonly string[];
  readonly counts: OptionCounts | undefined;
  readonly onToggle: (group: Group, id: string) => void;
}

/** A group with more than this is folded, and shows this many besides what is chosen. */
const whenFolded = 6;
const longest = 9;

/** What most people who need something of a place need. */
const commonest: Partial<Record<Group, readonly string[]>> = {
  access: ["step-free", "accessible-toilet", "quiet", "seated", "someone-meets-you", "bring-someone"],
};

const fullest = (options: readonly Entry[], counts: OptionCounts): readonly string[] =>
  options
    .map(([id]) => id)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, whenFolded);

/** One group of options with how many groups each would leave. Those that would leave none stay, and say so. */
export function FilterGroup({ group, options, chosen, counts, onToggle }: FilterGroupProps) {
  const { messages } = useScreen();
  const [unfolded, setUnfolded] = useState(false);
  const folds = options.length > longest;
  // Settled once: options must not change places under somebody's finger while the counts change.
  const first = useRef<ReadonlySet<string>>(undefined);
  if (counts) first.current ??= new Set(commonest[group] ?? fullest(options, counts));
  const isShown = ([id]: Entry, index: number) => first.current?.has(id) ?? index < whenFolded;
  const shown =
    folds && !unfolded ? options.filter((entry, index) => isShown(entry, index) || chosen.includes(entry[0])) : options;

  const option = ([id, { label }]: Entry) => (
    <Option
      key={id}
      label={label}
      count={counts?.[id]}
      checked={chosen.includes(id)}
      onToggle={() => onToggle(group, id)}
    />
  );

  return (
    <fieldset className="filter-group" id={`filter-${group}`}>
      <legend tabIndex={-1}>{messages.filters.legends[group]}</legend>
      {unfolded || !folds ? <Parts options={shown}>{option}</Parts> : <ul>{shown.map(option)}</ul>}
      {folds && (
        <button type="button" className="quiet" aria-expanded={unfolded} onClick={() => setUnfolded(!unfolded)}>
          {unfolded ? messages.filters.showFewer : messages.filters.showAll(options.length)}
        </button>
      )}
    </fieldset>
  );
}

/** Options under the headings they come with, if any. */
function Parts({ options, children }: { options: readonly Entry[]; children: (entry: Entry) => ReactNode }) {
  const parts = [...Map.groupBy(options, ([, { under }]) => under)];
  return parts.map(([under, entries]) =>
    under === undefined ? (
      <ul key="">{entries.map(children)}</ul>
    ) : (
      <Part key={under} heading={under}>
        {entries.map(children)}
      </Part>
    ),
  );
}

function Part({ heading, children }: { heading: string; children: ReactNode }) {
  const id = useId();
  return (
    <div className="filter-part">
      <p id={id}>{heading}</p>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  );
}

interface OptionProps {
  readonly label: string;
  readonly count: number | undefined;
  readonly checked: boolean;
  readonly onToggle: () => void;
}

const Option = ({ label, count, checked, onToggle }: OptionProps) => (
  <li>
    <label className="option" data-none={count === 0 || undefined}>
      <input type="checkbox" checked={checked} onChange={onToggle} />
      <span>{label}</span>
      {count !== undefined && <span className="option-count">{count.toLocaleString("en-GB")}</span>}
    </label>
  </li>
);
