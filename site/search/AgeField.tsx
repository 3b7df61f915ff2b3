import { useId } from "react";
import { searchQuerySchema } from "../../search/query.ts";
import { useScreen } from "./screen.ts";

interface AgeFieldProps {
  readonly age: number | undefined;
  readonly onChange: (age: number | undefined) => void;
}

/** How old the person is, in whole years; what is no age is taken as none. */
export function AgeField({ age, onChange }: AgeFieldProps) {
  const { messages } = useScreen();
  const id = useId();
  const read = (text: string) =>
    onChange(text === "" ? undefined : searchQuerySchema.shape.age.safeParse(Number(text)).data);
  return (
    <div className="age-field">
      <label htmlFor={id}>{messages.filters.age}</label>
      <p id={`${id}-hint`}>{messages.filters.ageHint}</p>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={3}
        aria-describedby={`${id}-hint`}
        key={age}
        defaultValue={age ?? ""}
        onBlur={(event) => read(event.currentTarget.value)}
        onKeyDown={(event) => event.key === "Enter" && read(event.currentTarget.value)}
      />
    </div>
  );
}
