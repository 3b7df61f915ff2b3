/** More than any directory of a place holds: results are never cut, only what is fetched of them. */
export const mostFound = 50_000;

/** So many are told apart and counted here; where more are found, the server does it. */
export const mostCandidates = 5_000;
