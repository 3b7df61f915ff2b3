"use client";
import {
  Button,
  toast,
  useAuth,
  useDocumentInfo,
  useForm,
  useFormFields,
  useFormModified,
  useLocale,
} from "@payloadcms/ui";
import { useState } from "react";
import { askReview } from "./askReview.ts";
import { ReasonDialog } from "./ReasonDialog.tsx";

type Step = "submit" | "approve" | "send-back" | "take-down";

const reasons = {
  "send-back": {
    title: "What should they change or tell you?",
    help: "They get it by mail, and see it on the form.",
    button: "Send back",
    needed: true,
  },
  "take-down": {
    title: "Why is it taken down?",
    help: "Whoever wrote it gets this by mail. It is gone from the site at once, and kept here.",
    button: "Take down",
    needed: false,
  },
} as const;

/** In place of Payload's "Publish": what this person can do next, in words that say what happens. */
export function ReviewButtons() {
  const { id, collectionSlug, hasPublishedDoc } = useDocumentInfo();
  const { code: locale } = useLocale();
  const modified = useFormModified();
  const { user } = useAuth();
  const { submit } = useForm();
  const state = useFormFields(([fields]) => fields["review.state"]?.value);
  const [asking, setAsking] = useState<keyof typeof reasons>();
  const [busy, setBusy] = useState(false);

  const take = async (step: Step, reason?: string) => {
    setAsking(undefined);
    setBusy(true);
    const address = `/api/${collectionSlug}/${id}`;
    // Nothing typed is lost: the draft is saved first, in the language on screen.
    if (modified) {
      await submit({
        action: `${address}?draft=true&depth=0&fallback-locale=null&locale=${locale}`,
        method: "PATCH",
        overrides: { _status: "draft" },
        skipValidation: true,
      });
    }
    const { done, sentences } = await askReview(`${address}/${step}`, { reason });
    setBusy(false);
    if (!done) return toast.error(sentences.join(" "), { duration: 15_000 });
    toast.success(sentences.join(" "));
    window.setTimeout(() => window.location.reload(), 1_500);
  };

  if (!id) return <p className="field-description">Your words are kept as you type.</p>;
  if (user?.role === "editor") {
    const label = state === "submitted" ? "Sent for checking" : "Send for checking";
    return (
      <Button disabled={busy || state === "submitted"} onClick={() => take("submit")}>
        {label}
      </Button>
    );
  }
  return (
    <div className="alongside-review">
      {hasPublishedDoc && (
        <Button buttonStyle="secondary" disabled={busy} onClick={() => setAsking("take-down")}>
          Take down
        </Button>
      )}
      {state === "submitted" && (
        <Button buttonStyle="secondary" disabled={busy} onClick={() => setAsking("send-back")}>
          Send back
        </Button>
      )}
      <Button disabled={busy} onClick={() => take("approve")}>
        Approve and publish
      </Button>
      {asking && (
        <ReasonDialog
          {...reasons[asking]}
          onCancel={() => setAsking(undefined)}
          onDone={(reason) => take(asking, reason)}
        />
      )}
    </div>
  );
}
