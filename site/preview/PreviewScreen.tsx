import { useCallback, useEffect, useState } from "react";
import type { LanguageTag } from "../../search/vocabulary/term.ts";
import { ListingPage } from "../listing/ListingPage.tsx";
import { messagesFor } from "../messages/messages.ts";
import { searchMessagesFor } from "../messages/searchMessages.ts";
import { fetchPreview, type Preview } from "./fetchPreview.ts";
import { onSaved } from "./onSaved.ts";

const idInAddress = (): string => new URLSearchParams(location.hash.slice(1)).get("listing") ?? "";

/** A draft as the public will see it, kept up with what is saved. */
export function PreviewScreen({ language }: { readonly language: LanguageTag }) {
  const words = searchMessagesFor(language).preview;
  const [preview, setPreview] = useState<Preview>();

  const load = useCallback(() => {
    fetchPreview(idInAddress()).then(setPreview);
  }, []);
  useEffect(() => {
    load();
    addEventListener("hashchange", load);
    const stop = onSaved(load);
    return () => {
      removeEventListener("hashchange", load);
      stop();
    };
  }, [load]);

  if (preview?.kind === "listing") {
    return (
      <>
        <p className="preview-note">{words.draft}</p>
        <ListingPage listing={preview.listing} messages={messagesFor(language)} language={language} />
      </>
    );
  }
  return (
    <div className="band plain" role="status">
      <h1>{messagesFor(language).pages.previewTitle}</h1>
      <p>{preview ? words[preview.kind] : words.loading}</p>
      {preview?.kind === "signIn" && <a href="/admin/login">{words.signInLink}</a>}
      {preview?.kind === "failed" && (
        <button type="button" className="button" onClick={load}>
          {words.retry}
        </button>
      )}
    </div>
  );
}
