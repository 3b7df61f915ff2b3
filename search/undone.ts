import { z } from "zod";

/** Undone so, a place in the words is no place but words: "choir in Sale" is not looked for near Sale. */
export const nearInText = "near:text";

/** How something that was understood is named where it is undone: "concepts:bereavement-support", "days:fri", "age:15". */
export const undoneName = z
  .string()
  .max(60)
  .regex(/^[A-Za-z]+:[A-Za-z0-9-]+$/);
