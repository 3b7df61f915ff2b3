/** On an answer of before, which the service worker gives for want of a connection. */
export const keptHeader = "x-kept";
