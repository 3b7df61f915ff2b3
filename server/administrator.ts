import { randomBytes } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Payload } from "payload";

const tokenFile = (dataDir: string): string => join(dataDir, "first-sign-in");
const tenYears = 10 * 365 * 24 * 60 * 60 * 1000;

export interface FirstSignIn {
  readonly email: string;
  /** The one-time token with which a password is chosen. */
  readonly token: string;
}

/**
 * Makes the administrator where nobody can sign in yet, with a password that nobody knows and a one-time token to choose
 * one. Resolves to the token for as long as it has not been used.
 */
export async function prepareAdministrator(
  payload: Payload,
  dataDir: string,
  email: string,
): Promise<FirstSignIn | undefined> {
  const { totalDocs } = await payload.count({ collection: "users" });
  if (totalDocs > 0) return unusedToken(payload, dataDir);
  const administrator = await payload.create({
    collection: "users",
    data: { name: "Administrator", email, role: "administrator", password: randomBytes(32).toString("base64url") },
  });
  const token = await payload.forgotPassword({ collection: "users", data: { email }, disableEmail: true });
  await payload.db.updateOne({
    collection: "users",
    id: administrator.id,
    data: { resetPasswordExpiration: new Date(Date.now() + tenYears).toISOString() },
  });
  writeFileSync(tokenFile(dataDir), token, { mode: 0o600 });
  return { email, token };
}

async function unusedToken(payload: Payload, dataDir: string): Promise<FirstSignIn | undefined> {
  const token = readToken(dataDir);
  if (!token) return undefined;
  const user = await payload.db.findOne<{ id: string | number; email: string }>({
    collection: "users",
    where: {
      and: [
        { resetPasswordToken: { equals: token } },
        { resetPasswordExpiration: { greater_than: new Date().toISOString() } },
      ],
    },
  });
  if (user) return { email: user.email, token };
  rmSync(tokenFile(dataDir));
  return undefined;
}

function readToken(dataDir: string): string | undefined {
  try {
    return readFileSync(tokenFile(dataDir), "utf8");
  } catch {
    return undefined;
  }
}
