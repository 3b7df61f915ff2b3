import type { KindId } from "../../search/vocabulary/kinds.ts";

/** Our own drawing of each kind, as one stroked path in a 32 × 32 box: on pages, cards and map markers alike. */
export const kindPaths: Readonly<Record<KindId, string>> = {
  // Somebody striding out.
  physical:
    "M19 3.500a2.7 2.7 0 1 1-.01 0zM9.5 16l2-4.5 5.5-1.5 3.5 5 4.5 1.500M17 10.500l-1.5 8.5 5 4 .5 6M15 19.500l-2 4.5-4.5 4.5",
  // Two notes of one tune.
  arts: "M11.5 24V8.500L26 5v16M11.5 24a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM26 21a3.5 3.5 0 1 1-7 0 3.5 3.5 0 0 1 7 0zM11.5 14 26 10.5",
  // An open book.
  learning:
    "M16 9.500C13 7 9 6.5 4 6.500V24c5 0 9 .5 12 3 3-2.5 7-3 12-3V6.500c-5 0-9 .5-12 3zM16 9.500V27M8 12c2 .1 3.3.4 4.5 1M8 17c2 .1 3.3.4 4.5 1",
  // Two people side by side.
  "peer-support":
    "M14.5 10a3.8 3.8 0 1 1-7.6 0 3.8 3.8 0 0 1 7.6 0zM25.1 11.500a3.3 3.3 0 1 1-6.6 0 3.3 3.3 0 0 1 6.6 0zM3.5 27c0-6 2.7-9.5 7.2-9.5 4.6 0 7.3 3.5 7.3 9.500zM18.5 19.300c1-.9 2.1-1.3 3.4-1.3 4.2 0 6.6 3.3 6.6 9H22",
  // A signpost at a fork.
  advice: "M16 3.500V29M16 6h9l3.5 3.500L25 13h-9zM16 15.500H7.500L4 19l3.5 3.500H16M11.5 29h9",
  // A hand that offers a heart.
  volunteering:
    "M16.5 14.500c-4-2.5-6.3-4.7-6.3-7.500a3.2 3.2 0 0 1 6.3-1 3.2 3.2 0 0 1 6.3 1c0 2.8-2.3 5-6.3 7.500zM4 20.500l4.5-1.500c2.5-.5 4.5 1.5 6.5 2h3c2 0 2 3 0 3h-5M19.8 22.500l5.7-3c2-.8 3.5 1.4 2 2.700L20 28H8.500L4 27z",
  // A seedling.
  nature:
    "M16 29V15.500M16 17.500C16 11 20 7 28 7c0 7-4 10.5-12 10.500zM16 22.500c0-5-4-8.5-11-8.5 0 6 4 8.5 11 8.500zM9.5 29h13",
};
