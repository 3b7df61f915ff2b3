import type { Contact } from "../crisis/support.ts";
import { callAddress } from "../listing/telephone.ts";
import { useScreen } from "./screen.ts";

/** Where nothing was found: people who know the area, and the council of the area that was asked for. */
export function LocalSupport({ area }: { readonly area: string | undefined }) {
  const { messages, support } = useScreen();
  const { linkWorker, areas } = support;
  // Where the directory is for one council only, nobody has to say where they are.
  const [onlyArea] = Object.keys(areas).length === 1 ? Object.values(areas) : [];
  const council = (area ? areas[area] : undefined) ?? onlyArea;
  if (!linkWorker && !council) return null;
  return (
    <div className="local-support">
      <h3>{messages.none.people}</h3>
      {linkWorker && (
        <>
          <p>{messages.none.linkWorker}</p>
          <Reach contact={linkWorker} />
        </>
      )}
      {council && (
        <>
          {linkWorker && <p>{messages.none.council}</p>}
          <Reach contact={council} />
        </>
      )}
    </div>
  );
}

function Reach({ contact: { name, phone, email, website, note } }: { readonly contact: Contact }) {
  return (
    <p>
      <strong>{name}</strong>
      {phone && <a href={callAddress(phone)}>{phone}</a>}
      {email && <a href={`mailto:${email}`}>{email}</a>}
      {website && <a href={website}>{new URL(website).hostname.replace(/^www\./, "")}</a>}
      {note && <span>{note}</span>}
    </p>
  );
}
