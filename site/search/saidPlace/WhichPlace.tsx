import { nameOfTwins } from "../nameOfTwins.ts";
import { useScreen } from "../screen.ts";
import type { PlaceQuestion } from "./useSaidPlace.ts";

/** Towns of one name, told apart: which of them was meant? */
export function WhichPlace({ question }: { readonly question: PlaceQuestion | undefined }) {
  const { form } = useScreen().messages;
  return (
    <div role="status" className="near-says which-place">
      {question && (
        <>
          <p>{form.which(nameOfTwins(question.choices, question.name))}</p>
          <ul>
            {question.choices.map((near) => (
              <li key={`${near.label} ${near.position.lat} ${near.position.lng}`}>
                <button type="button" className="quiet" onClick={() => question.choose(near)}>
                  {near.label}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
