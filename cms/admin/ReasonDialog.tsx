"use client";
import { Button } from "@payloadcms/ui";
import { useEffect, useId, useRef, useState } from "react";

interface Props {
  readonly title: string;
  readonly help: string;
  readonly button: string;
  readonly needed: boolean;
  readonly onCancel: () => void;
  readonly onDone: (reason: string | undefined) => void;
}

/** Asks for a reason before something is sent back or taken down. */
export function ReasonDialog({ title, help, button, needed, onCancel, onDone }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState("");
  const id = useId();
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog aria-labelledby={`${id}-title`} onClose={onCancel} ref={dialog}>
      <h2 id={`${id}-title`}>
        <label htmlFor={id}>{title}</label>
      </h2>
      <p id={`${id}-help`}>{help}</p>
      <textarea
        aria-describedby={`${id}-help`}
        id={id}
        onChange={({ target }) => setReason(target.value)}
        value={reason}
      />
      <div className="alongside-review">
        <Button disabled={needed && !reason.trim()} onClick={() => onDone(reason.trim() || undefined)}>
          {button}
        </Button>
        <Button buttonStyle="secondary" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </dialog>
  );
}
