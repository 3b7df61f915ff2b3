import { type ReactNode, useEffect, useRef, useState } from "react";
import type { FilterGroup } from "../../search/query.ts";
import { useScreen } from "./screen.ts";

interface FilterDrawerProps {
  readonly total: number;
  /** How many things are chosen in it. */
  readonly chosen: Readonly<Partial<Record<FilterGroup, number>>>;
  readonly children: ReactNode;
}

const doors = ["kinds", "days", "access", "costs"] as const;

/** On a phone: one button for each thing people choose by most, all leading into one drawer of filters. */
export function FilterDrawer({ total, chosen, children }: FilterDrawerProps) {
  const { messages } = useScreen();
  const { filters } = messages;
  const dialog = useRef<HTMLDialogElement>(null);
  const [door, setDoor] = useState<FilterGroup | "more">();

  useEffect(() => {
    if (!door) return;
    dialog.current?.showModal();
    // What is in front of the person is what they asked for.
    const legend = dialog.current?.querySelector<HTMLElement>(`#filter-${door} :is(legend, summary)`);
    const more = legend?.closest("details");
    if (more) more.open = true;
    legend?.scrollIntoView();
    legend?.focus();
  }, [door]);

  const close = () => dialog.current?.close();
  return (
    <>
      <ul className="doors">
        {doors.map((group) => (
          <li key={group}>
            <button type="button" className="door" aria-haspopup="dialog" onClick={() => setDoor(group)}>
              {filters.openGroup[group]}
              {chosen[group] ? <span className="door-count">{chosen[group]}</span> : null}
            </button>
          </li>
        ))}
        <li>
          <button type="button" className="door" aria-haspopup="dialog" onClick={() => setDoor("more")}>
            {filters.open}
          </button>
        </li>
      </ul>
      <dialog ref={dialog} className="drawer" aria-labelledby="drawer-title" onClose={() => setDoor(undefined)}>
        <div className="drawer-head">
          <h2 id="drawer-title">{filters.title}</h2>
          <button type="button" className="quiet" onClick={close}>
            {filters.close}
          </button>
        </div>
        <div className="drawer-body">{door && children}</div>
        <div className="drawer-foot">
          <button type="button" className="action" onClick={close}>
            {filters.show(total)}
          </button>
        </div>
      </dialog>
    </>
  );
}
