import { joining, referrals, takingNew } from "../../search/vocabulary/joining.ts";
import { dayWords } from "./dayWords.ts";
import type { ListingPart } from "./part.ts";
import { Section } from "./Section.tsx";
import { callAddress } from "./telephone.ts";
import { Words } from "./Words.tsx";

/** Whether there is room, how to begin, who may refer, and whom to ring. */
export function Joining({ listing, messages, language }: ListingPart) {
  const words = messages.listing;
  const { answer, asOf } = listing.takingNew;
  const { how, referral, note } = listing.joining;
  const room = takingNew[answer].label[language];
  return (
    <Section id="joining" heading={words.joining}>
      <p className="room" data-answer={answer}>
        {asOf ? words.takingNewAsOf(room, dayWords(asOf, language)) : room}
      </p>
      {how.length > 0 && (
        <ul>
          {how.map((id) => (
            <li key={id}>
              <strong>{joining[id].label[language]}.</strong> {joining[id].help[language]}
            </li>
          ))}
        </ul>
      )}
      {note && (
        <p>
          <Words text={note} language={language} />
        </p>
      )}
      {referral.length > 0 && (
        <p>
          {words.whoMayRefer}: {referral.map((id) => referrals[id].label[language]).join("; ")}.
        </p>
      )}
      <Contact listing={listing} messages={messages} language={language} />
    </Section>
  );
}

function Contact({ listing, messages }: ListingPart) {
  const words = messages.listing;
  const { name, phone, email, website } = listing.contact;
  if (!name && !phone && !email && !website) return null;
  return (
    <ul className="contact">
      {name && <li>{words.askFor(name)}</li>}
      {phone && (
        <li>
          <a href={callAddress(phone)}>{words.callNumber(phone)}</a>
        </li>
      )}
      {email && (
        <li>
          <a href={`mailto:${email}`}>{email}</a>
        </li>
      )}
      {website && (
        <li>
          <a href={website} rel="external">
            {new URL(website).hostname.replace(/^www\./, "")}
          </a>
        </li>
      )}
    </ul>
  );
}
