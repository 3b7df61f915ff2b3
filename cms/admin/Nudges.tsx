"use client";
import { useFormFields } from "@payloadcms/ui";
import { nudgesFor } from "../review/nudges.ts";

/** Above the form: what a curator asked, and kindly what would still help. */
export function Nudges() {
  const reason = useFormFields(([fields]) =>
    fields["review.state"]?.value === "sent-back" ? fields["review.reason"]?.value : undefined,
  );
  // One string, since a new list at every keystroke would draw the panel anew.
  const nudges = useFormFields(([fields]) => nudgesFor((path) => fields[path]?.value).join("\n"));
  if (!reason && !nudges) return null;
  return (
    <div className="alongside-nudges">
      {typeof reason === "string" && (
        <p>
          <strong>The curator asks:</strong> {reason}
        </p>
      )}
      {nudges && (
        <>
          <strong>What would help somebody who is nervous about coming</strong>
          <ul>
            {nudges.split("\n").map((nudge) => (
              <li key={nudge}>{nudge}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
