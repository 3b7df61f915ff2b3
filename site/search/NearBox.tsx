import { type SubmitEvent, useCallback, useEffect, useId, useRef, useState } from "react";
import { withNear } from "../../search/near.ts";
import { type Near, radiusMiles, type SearchQuery } from "../../search/query.ts";
import { withinMiles, withoutNear } from "./changeQuery.ts";
import { PlaceChoices } from "./PlaceChoices.tsx";
import { useScreen } from "./screen.ts";
import { deskMedia, useMedia } from "./useMedia.ts";
import { useNear } from "./useNear.ts";

interface NearBoxProps {
  readonly query: SearchQuery;
  readonly unplaced: string | undefined;
  readonly onCommit: (query: SearchQuery) => void;
}

const longestPlace = 80;

/** Near where, and how far around: one line on a phone until it is opened. Nothing is looked up before it is sent or left. */
export function NearBox({ query, unplaced, onCommit }: NearBoxProps) {
  const { messages } = useScreen();
  const { form } = messages;
  const id = useId();
  const label = query.near?.label ?? "";
  const [typed, setTyped] = useState(unplaced ?? label);
  const shown = useRef(query);
  shown.current = query;
  const onFound = useCallback((near: Near) => onCommit(withNear(shown.current, near)), [onCommit]);
  const { says, find, useWhereIAm, found, settle } = useNear(onFound);
  const onDesk = useMedia(deskMedia);
  const [opened, setOpened] = useState<"pressed" | "focused">();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    setTyped(label);
    if (label) settle(label);
  }, [label, settle]);
  useEffect(() => {
    // Who came by the keyboard is there already, or gone on by now.
    if (opened === "pressed") input.current?.focus();
  }, [opened]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a link's place is looked up once.
  useEffect(() => {
    if (!unplaced) return;
    setTyped(unplaced);
    void find(unplaced);
  }, [unplaced]);

  const look = (text: string) => {
    const place = text.trim();
    if (place === label) return;
    if (place === "") {
      settle("");
      onCommit(withoutNear(query));
    } else void find(place);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    look(typed);
  };

  if (!onDesk && !opened && says.kind === "nothing") {
    const around =
      query.near &&
      (query.withinMiles === undefined ? label : `${label}, ${form.miles(query.withinMiles).toLowerCase()}`);
    return (
      <button type="button" className="near-door" aria-expanded={false} onClick={() => setOpened("pressed")}>
        <span>{form.near}</span> <strong>{around ?? form.anywhere}</strong>
      </button>
    );
  }
  return (
    <form className="near" onSubmit={submit}>
      <div className="near-head">
        <label htmlFor={id}>{form.near}</label>
        <button type="button" className="quiet" onClick={useWhereIAm}>
          {form.here}
        </button>
      </div>
      <div className="near-fields">
        <input
          ref={input}
          id={id}
          type="text"
          name="near"
          autoComplete="off"
          autoCapitalize="words"
          enterKeyHint="search"
          placeholder={form.nearHint}
          maxLength={longestPlace}
          value={typed}
          aria-describedby={`${id}-says`}
          onFocus={() => setOpened((before) => before ?? "focused")}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            settle(label);
          }}
          onBlur={() => look(typed)}
        />
        {query.near && (
          <select
            aria-label={form.within}
            value={query.withinMiles ?? ""}
            onChange={({ currentTarget }) => {
              const { value } = currentTarget;
              onCommit(withinMiles(query, value ? Number(value) : undefined));
            }}
          >
            {radiusMiles.map((miles) => (
              <option key={miles} value={miles}>
                {form.miles(miles)}
              </option>
            ))}
            <option value="">{form.anyDistance}</option>
          </select>
        )}
      </div>
      <div id={`${id}-says`} role="status" className="near-says">
        {says.kind !== "nothing" && <p data-kind-of={says.kind}>{says.words}</p>}
        {says.kind === "problem" && says.suggestion && (
          <button type="button" className="quiet" onClick={() => find(says.suggestion ?? "")}>
            {form.suggestion(says.suggestion)}
          </button>
        )}
        {says.kind === "choose" && <PlaceChoices choices={says.choices} onChoose={found} />}
      </div>
    </form>
  );
}
