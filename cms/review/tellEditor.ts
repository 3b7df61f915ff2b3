import type { PayloadRequest } from "payload";
import type { ReviewedSlug } from "../access/belongings.ts";
import type { ReviewedDocument } from "./reviewedDocument.ts";

interface Message {
  readonly subject: (name: string) => string;
  readonly says: (name: string) => string;
}

/** Writes to whoever sent a document for checking. Returns the name written to; nobody where nobody sent it. */
export async function tellEditor(
  req: PayloadRequest,
  slug: ReviewedSlug,
  document: ReviewedDocument,
  message: Message,
  reason?: string,
): Promise<string | undefined> {
  const { payload } = req;
  const id = document.review?.submittedBy ?? document.createdBy;
  if (!id || id === req.user?.id) return undefined;
  const person = await payload.findByID({ collection: "users", id, depth: 0, disableErrors: true, req });
  if (!person) return undefined;
  const name = document.title ?? document.name ?? "Your listing";
  const address = `${payload.config.serverURL}/admin/collections/${slug}/${document.id}`;
  const paragraphs = [
    `Hello ${person.name},`,
    message.says(name),
    ...(reason ? [reason] : []),
    `Open it here: ${address}`,
    "Thank you for keeping it right.",
  ];
  try {
    await payload.sendEmail({ to: person.email, subject: message.subject(name), text: paragraphs.join("\n\n") });
  } catch (error) {
    // The reason also stands on the form, so a mail server that is away stops nothing.
    payload.logger.error({ err: error, msg: "A mail could not be sent." });
    return undefined;
  }
  return person.name;
}
