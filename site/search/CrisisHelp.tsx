import { useEffect, useMemo, useState } from "react";
import { crisisIn } from "../../search/understand/crisis.ts";
import { CrisisLines } from "../crisis/CrisisLines.tsx";
import { harmlessPage } from "../crisis/helplines.ts";
import { crisisMessagesFor } from "../messages/crisisMessages.ts";
import { useScreen } from "./screen.ts";
import { useOneStep } from "./useOneStep.ts";
import { leaveQuickly, useQuickLeave } from "./useQuickLeave.ts";
import { whenIdle } from "./whenIdle.ts";

export interface CrisisHelpProps {
  readonly text: string;
  /** Somebody may go on with the last word. */
  readonly isTyping: boolean;
}

/**
 * Help that cannot wait, before anything that was found. It comes from the words alone: it needs no engine, no index and
 * no connection. Told once when it appears, and never moves the focus of somebody who is still typing.
 */
export function CrisisHelp({ text, isTyping }: CrisisHelpProps) {
  const { language, support } = useScreen();
  const messages = crisisMessagesFor(language);
  const needs = useMemo(() => crisisIn(text, isTyping), [text, isTyping]);
  const isAbuse = needs.includes("abuse");
  useOneStep(needs.length > 0);
  useQuickLeave(isAbuse);
  const [told, setTold] = useState("");
  // After it is there: what a part of the page holds when it comes is not read out.
  useEffect(() => setTold(needs.length > 0 ? messages.announced : ""), [needs, messages]);
  // The lists of phrases are made for the first words; before somebody types them is soon enough.
  useEffect(() => whenIdle(() => crisisIn("hello")), []);
  return (
    <>
      <p role="status" className="visually-hidden">
        {told}
      </p>
      {needs.length > 0 && (
        <section className="crisis-help" aria-labelledby="crisis-help">
          <h2 id="crisis-help">{messages.title}</h2>
          {isAbuse && (
            <p className="leave">
              <a href={harmlessPage} rel="noreferrer nofollow" onClick={leaveQuickly}>
                {messages.leave}
              </a>{" "}
              <span>{messages.leaveNote}</span>
            </p>
          )}
          {needs
            .filter((need) => need !== "abuse" || !needs.includes("child"))
            .map((need) => (
              <p key={need}>{messages.first[need]}</p>
            ))}
          {isAbuse && <p>{messages.silent}</p>}
          <CrisisLines needs={needs} language={language} local={support.crisisLines} />
          <p>
            {messages.free} {messages.relay}
          </p>
        </section>
      )}
    </>
  );
}
