/** More than any directory of a place holds: results are never cut, only what is fetched of them. */
export const mostFound = 50_000;
