/** Longer text is cut, and said so: nobody's need takes more to say, and matching stays quick. */
export const longestText = 200;

export const resultsPerPage = 20;

/** More markers than this are no help on a map, and cost a phone too much. */
export const mostPoints = 500;
