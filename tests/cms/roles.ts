/** Whoever might ask. Those without "other" look after Trafford or Sale Shed, the others Salford or its singers. */
export const roles = ["nobody", "administrator", "curator", "otherCurator", "editor", "otherEditor"] as const;
export type Role = (typeof roles)[number];

type Roles = readonly Role[];
export const staff: Roles = roles.filter((role) => role !== "nobody");
export const curators: Roles = ["administrator", "curator", "otherCurator"];
/** Whose Trafford, or Sale Shed, it is. */
export const own: Roles = ["administrator", "curator", "editor"];
export const ownCurators: Roles = ["administrator", "curator"];
export const administrator: Roles = ["administrator"];
export const none: Roles = [];

/** The roles for whom an attempt succeeds, tried one after the other. */
export async function whoMay(attempt: (role: Role) => Promise<boolean>): Promise<Role[]> {
  const could: Role[] = [];
  for (const role of roles) if (await attempt(role)) could.push(role);
  return could;
}

export const succeeded = ({ status }: { status: number }): boolean => status >= 200 && status < 300;
