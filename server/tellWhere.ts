import type { Environment } from "../cms/environment.ts";
import type { FirstSignIn } from "./administrator.ts";

/** Says where everything is, and how to sign in for as long as nobody has. */
export function tellWhere({ publicUrl }: Environment, firstSignIn: FirstSignIn | undefined): void {
  console.log(`\nThe directory: ${publicUrl}/\nLooking after it: ${publicUrl}/admin`);
  if (!firstSignIn) return;
  console.log(`
Nobody has signed in yet. This link works once, to choose the administrator's password:
  ${publicUrl}/admin/reset/${firstSignIn.token}
After that, sign in as ${firstSignIn.email}`);
}
