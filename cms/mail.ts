import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import type { EmailAdapter } from "payload";
import type { Environment } from "./environment.ts";

/** Mail goes to the mail server of `SMTP_URL`, or lands as `.eml` files in `DATA_DIR/mail`, which any mail program opens. */
export function mail({ smtpUrl, mailFrom, dataDir }: Environment): EmailAdapter {
  const { name, address } = sender(mailFrom);
  const transport = smtpUrl ? createTransport(smtpUrl) : createTransport({ streamTransport: true, buffer: true });
  return () => ({
    name: smtpUrl ? "smtp" : "files",
    defaultFromName: name,
    defaultFromAddress: address,
    sendEmail: async (message) => {
      const sent = await transport.sendMail({ from: mailFrom, ...message });
      if (smtpUrl || !("message" in sent)) return;
      const folder = join(dataDir, "mail");
      await mkdir(folder, { recursive: true });
      const day = new Date().toISOString().replaceAll(":", "-");
      await writeFile(join(folder, `${day}-${randomUUID().slice(0, 8)}.eml`), sent.message, { mode: 0o600 });
    },
  });
}

/** "Alongside <alongside@example.org>" in its two parts. */
function sender(from: string): { name: string; address: string } {
  const [, name, address] = /^\s*"?([^"<]*?)"?\s*<([^>]+)>\s*$/.exec(from) ?? [];
  return { name: name || "Alongside", address: address ?? from.trim() };
}
