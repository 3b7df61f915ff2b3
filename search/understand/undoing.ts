import type { Understood } from "./understood.ts";

/** How something understood is named where it is undone: "concepts:bereavement-support", "days:fri". */
export const nameOfUnderstood = ({ group, id }: Understood): string => `${group}:${id}`;

/** Whether its id is a concept's. */
export const isOfConcept = ({ group }: Understood): boolean =>
  group === "concepts" || group === "only" || group === "leavingOut";

/** Undone so, a place in the words is no place but words: "choir in Sale" is not looked for near Sale. */
export const nearInText = "near:text";
