/** A letter for each number of six bits; none of them stands between what documents keep packed, and none needs escaping. */
export const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
