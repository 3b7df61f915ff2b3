/** HSDS cost_option in four plain answers. */
export const costIds = ["free", "donation", "paid", "unknown"] as const;
export type CostId = (typeof costIds)[number];

/** What one price buys. */
export const costPerIds = ["session", "hour", "week", "month", "term", "year", "mile", "meal"] as const;
export type CostPerId = (typeof costPerIds)[number];
