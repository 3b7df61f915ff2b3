import { nameOfTwins } from "../nameOfTwins.ts";
import { PlaceChoices } from "../PlaceChoices.tsx";
import { useScreen } from "../screen.ts";
import { NearMe } from "./NearMe.tsx";
import type { PlaceQuestion } from "./useSaidPlace.ts";

/** Where is meant: "near me" by name, or which of several towns? */
export function WhichPlace({ question }: { readonly question: PlaceQuestion | undefined }) {
  return (
    <div role="status" className="near-says which-place">
      {question?.said.kind === "here" && <NearMe onFound={question.choose} />}
      {question?.said.kind === "choose" && <Choices {...question} said={question.said} />}
      {question?.said.kind === "meant" && <Meant {...question} said={question.said} />}
    </div>
  );
}

type Asking<Kind> = PlaceQuestion & { readonly said: Extract<PlaceQuestion["said"], { kind: Kind }> };

function Meant({ said: { choices }, choose }: Asking<"meant">) {
  const { form } = useScreen().messages;
  return choices.map((near) => (
    <button key={near.label} type="button" className="quiet" onClick={() => choose(near)}>
      {form.suggestion(near.label)}
    </button>
  ));
}

function Choices({ said: { name, choices }, choose }: Asking<"choose">) {
  const { form } = useScreen().messages;
  return (
    <>
      <p>{form.which(nameOfTwins(choices, name))}</p>
      <PlaceChoices choices={choices} onChoose={choose} />
    </>
  );
}
