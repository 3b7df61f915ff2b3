import { APIError, type PayloadRequest } from "payload";
import type { ReviewedSlug } from "../access/belongings.ts";
import type { Id } from "../access/person.ts";
import { withdraw } from "../publish/withdraw.ts";
import { decide } from "./decide.ts";
import { publishWhatItNeeds } from "./publishWhatItNeeds.ts";
import { draftToChange, draftToPublish } from "./reviewedDocument.ts";
import { tellEditor } from "./tellEditor.ts";
import { stopIfMissing } from "./whatIsMissing.ts";
import { withdrawIfNowPrivate, withdrawListingsAt } from "./withdrawAddress.ts";

interface Asked {
  readonly reason?: string;
  /** When the draft that the curator has read was saved. */
  readonly updatedAt?: string;
}

/** Each step answers with the sentence that says what happens next. */
type Step = (req: PayloadRequest, slug: ReviewedSlug, id: Id, asked: Asked) => Promise<string>;

const submit: Step = async (req, slug, id) => {
  const document = await draftToChange(req, slug, id);
  stopIfMissing(slug, document);
  await decide(req, slug, document, { state: "submitted", as: "draft" });
  return "Sent for checking. Usually looked at within 3 working days.";
};

const approve: Step = async (req, slug, id, { updatedAt }) => {
  const document = await draftToPublish(req, slug, id);
  if (updatedAt && updatedAt !== document.updatedAt) {
    throw new APIError(
      "Somebody has changed it since you opened it. Load the page again and look once more.",
      409,
      null,
      true,
    );
  }
  stopIfMissing(slug, document);
  await publishWhatItNeeds(req, slug, document);
  if (slug === "venues") await withdrawIfNowPrivate(req, document);
  await decide(req, slug, document, { state: "approved", as: "published" });
  return "Approved. It will be live in a few seconds.";
};

const sendBack: Step = async (req, slug, id, { reason }) => {
  if (!reason) throw new APIError("Say what is missing or unclear, so that they know what to do.", 400, null, true);
  const document = await draftToPublish(req, slug, id);
  await decide(req, slug, document, { state: "sent-back", as: "draft", reason });
  const name = await tellEditor(req, slug, document, sentBack, reason);
  return name ? `Sent back to ${name}, with what you asked.` : "Sent back. What you asked is shown on the form.";
};

const takeDown: Step = async (req, slug, id, { reason }) => {
  const document = await draftToPublish(req, slug, id);
  // Gone at once, before anything that could fail.
  if (slug === "venues") await withdrawListingsAt(req, document.id);
  else await withdraw(req, [document.publicId]);
  await decide(req, slug, document, { state: "taken-down", as: "withdrawn", reason });
  await tellEditor(req, slug, document, takenDown, reason);
  return "Taken down. Nobody can find it from now on; it is kept here.";
};

const sentBack = {
  subject: (name: string) => `A question about ${name}`,
  says: (name: string) => `We have looked at ${name} and have a question before it can be shown:`,
};

const takenDown = {
  subject: (name: string) => `${name} is no longer shown`,
  says: (name: string) =>
    `We have taken ${name} out of the directory for now. You can change it and send it for checking again.`,
};

export const reviewSteps = { submit, approve, "send-back": sendBack, "take-down": takeDown } as const satisfies Record<
  string,
  Step
>;
