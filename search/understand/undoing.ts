import type { Understood } from "./understood.ts";

/** How something understood is named where it is undone: "concepts:bereavement-support", "days:fri". */
export const nameOfUnderstood = ({ group, id }: Understood): string => `${group}:${id}`;

/** Undone so, a place in the words is no place but words: "choir in Sale" is not looked for near Sale. */
export const nearInText = "near:text";
