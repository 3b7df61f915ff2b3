import { useCallback, useRef, useState } from "react";
import type { Near } from "../../search/query.ts";
import { nameOfTwins } from "./nameOfTwins.ts";
import { nearHere } from "./nearHere.ts";
import { nearNote } from "./nearNote.ts";
import { useScreen } from "./screen.ts";
import { NotLocated } from "./whereIAm.ts";

/** What the place box says below itself. */
export type NearSays =
  | { readonly kind: "nothing" }
  | { readonly kind: "busy"; readonly words: string }
  | { readonly kind: "note"; readonly words: string; readonly of: string }
  | { readonly kind: "problem"; readonly words: string; readonly suggestion?: string }
  | { readonly kind: "choose"; readonly words: string; readonly choices: readonly Near[] };

const nothing: NearSays = { kind: "nothing" };

/** Places come with a file of their own, which is fetched when a place is first asked for. */
const nearModule = () => import("./near.ts");

/** Finds what somebody typed, or where their device is, and tells what stands in the way. */
export function useNear(onFound: (near: Near) => void) {
  const { messages, centre } = useScreen();
  const { form } = messages;
  const [says, setSays] = useState<NearSays>(nothing);
  const turn = useRef(0);

  /** Whatever is still on its way no longer counts; what it gives tells whether what begins now still does. */
  const takeTurn = useCallback(() => {
    turn.current += 1;
    const own = turn.current;
    return () => own === turn.current;
  }, []);

  const found = useCallback(
    (near: Near) => {
      takeTurn();
      setSays(nothing);
      onFound(near);
    },
    [takeTurn, onFound],
  );

  const find = useCallback(
    async (text: string) => {
      const isWanted = takeTurn();
      try {
        const answer = await (await nearModule()).placesAround(centre).find(text);
        if (!isWanted()) return;
        if (answer.kind === "found") {
          found(answer.near);
          const note = nearNote(answer, form);
          if (note) setSays({ kind: "note", words: note, of: answer.near.label });
        } else if (answer.kind === "choose")
          setSays({
            kind: "choose",
            words: form.which(nameOfTwins(answer.choices, text)),
            choices: answer.choices,
          });
        else if (answer.kind === "wrong")
          setSays({ kind: "problem", words: form.wrong, suggestion: answer.suggestion });
        else setSays({ kind: "problem", words: form.unknown(text) });
      } catch {
        if (isWanted()) setSays({ kind: "problem", words: form.placesFailed });
      }
    },
    [takeTurn, found, form, centre],
  );

  const useWhereIAm = useCallback(async () => {
    const isWanted = takeTurn();
    setSays({ kind: "busy", words: form.locating });
    try {
      const near = await nearHere(centre);
      if (isWanted()) found(near);
    } catch (error) {
      if (!isWanted()) return;
      const refused = error instanceof NotLocated && error.reason === "not-allowed";
      setSays({ kind: "problem", words: refused ? form.notAllowed : form.notLocated });
    }
  }, [takeTurn, found, form, centre]);

  /** The search is around `place`, however it came by it: what was asked or said of any other is over. */
  const settle = useCallback(
    (place: string) => {
      takeTurn();
      setSays((now) => (now.kind === "note" && now.of === place ? now : nothing));
    },
    [takeTurn],
  );
  return { says, find, useWhereIAm, found, settle };
}
