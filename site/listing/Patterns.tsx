import { describeSession } from "../../search/sessions/describeSession.ts";
import type { ListingPart } from "./part.ts";
import { Words } from "./Words.tsx";

interface PatternsProps extends ListingPart {
  /** Only so many lines: the rest is told under "When". */
  readonly most?: number;
}

/** When it runs, as a person would say it: "Every Tuesday, 10:30am to noon". */
export function Patterns({ listing, messages, language, most }: PatternsProps) {
  const { sessions, hours } = listing;
  if (sessions.length === 0) {
    return <p>{hours ? <Words text={hours} language={language} /> : messages.listing.noSessions}</p>;
  }
  const shown = most !== undefined && sessions.length > most ? sessions.slice(0, most - 1) : sessions;
  return (
    <ul className="patterns">
      {shown.map((session) => {
        const pattern = describeSession(session, language);
        return (
          <li key={pattern}>
            {pattern}
            {session.note && most === undefined && (
              <span className="note">
                <Words text={session.note} language={language} />
              </span>
            )}
          </li>
        );
      })}
      {shown.length < sessions.length && (
        <li>
          <a href="#when">{messages.listing.moreTimes(sessions.length - shown.length)}</a>
        </li>
      )}
    </ul>
  );
}
