/** More than any directory of a place holds: results are never cut, only what is fetched of them. */
export const mostFound = 50_000;

/** A larger directory is not kept in memory: it would take a phone too long to fetch what is known of all its listings. */
export const mostKept = 10_000;
