import { z } from "zod";

/** How something that was understood is named where it is undone: "concepts:bereavement-support", "days:fri", "age:15". */
export const undoneName = z
  .string()
  .max(60)
  .regex(/^[A-Za-z]+:[A-Za-z0-9-]+$/);
