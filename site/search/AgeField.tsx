import { useEffect, useId, useState } from "react";
import { searchQuerySchema } from "../../search/query.ts";
import { useScreen } from "./screen.ts";

interface AgeFieldProps {
  readonly age: number | undefined;
  readonly onChange: (age: number | undefined) => void;
}

/** How old the person is, in whole years. What is no age stays in the field, is told, and changes nothing. */
export function AgeField({ age, onChange }: AgeFieldProps) {
  const { messages } = useScreen();
  const id = useId();
  const [text, setText] = useState("");
  const [isWrong, setWrong] = useState(false);
  useEffect(() => {
    setText(age === undefined ? "" : String(age));
    setWrong(false);
  }, [age]);

  const read = () => {
    const written = text.trim();
    const { success, data } = searchQuerySchema.shape.age.safeParse(written === "" ? undefined : Number(written));
    setWrong(!success);
    if (success) onChange(data);
  };
  return (
    <div className="age-field">
      <label htmlFor={id}>{messages.filters.age}</label>
      <p id={`${id}-hint`}>{messages.filters.ageHint}</p>
      <p id={`${id}-error`} role="alert">
        {isWrong && messages.filters.ageWrong}
      </p>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={3}
        aria-describedby={isWrong ? `${id}-hint ${id}-error` : `${id}-hint`}
        aria-invalid={isWrong}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
        onBlur={read}
        onKeyDown={(event) => event.key === "Enter" && read()}
      />
    </div>
  );
}
